import { redirect } from '@sveltejs/kit';
import { type Asked, apiOf } from '#lib/api/client.ts';
import { answerAtForm, ask } from '#lib/api/failure.ts';
import { criteriaQuestions, readCriteria, writeCriteria } from '#lib/criteria/questions.ts';
import { chosen, type Problem, readTyped } from '#lib/form/typed.ts';
import type { Actions, PageServerLoad } from './$types';

type Judgement = Asked<'activities', 'judge'>['judgement'];

export const load: PageServerLoad = async (event) => {
  const page = await ask(apiOf(event).activities.get.query({ id: event.params.id }));
  const { criteria, judgement, judgementReason } = page.activity;
  const stored = {
    ...writeCriteria(criteria),
    judgement: judgement === 'PROPOSED' ? '' : judgement,
    reason: judgementReason ?? '',
  };
  return { page, stored, questions: criteriaQuestions() };
};

const noProblems: Problem[] = [];

export const actions: Actions = {
  toets: async (event) => {
    const values = await readTyped(event.request);
    const advice = await ask(apiOf(event).activities.assess.query(readCriteria(values)));
    return { values, problems: noProblems, advice };
  },
  oordeel: async (event) => {
    const values = await readTyped(event.request);
    const judgement = values.judgement ? chosen<Judgement>(values, 'judgement') : 'PROPOSED';
    const verdict = { id: event.params.id, criteria: readCriteria(values), judgement, reason: values.reason ?? '' };
    try {
      await apiOf(event).activities.judge.mutate(verdict);
    } catch (cause) {
      return answerAtForm(cause, values);
    }
    redirect(303, `${event.url.pathname}?gedaan=oordeel#oordeel`);
  },
};
