import { fail, redirect } from '@sveltejs/kit';
import { type Asked, apiOf } from '#lib/api/client.ts';
import { answerAtForm, ask } from '#lib/api/failure.ts';
import { handedIn, loadDraft } from '#lib/autosave/draft.ts';
import { criteriaQuestions, readCriteria, writeCriteria } from '#lib/criteria/questions.ts';
import { leftOpen } from '#lib/form/merge.ts';
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
  const draft = await loadDraft(event, { participantId: page.participant.id, form: `judgement:${event.params.id}` });
  return { page, stored, questions: criteriaQuestions(), draft };
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
    const open = leftOpen(values);
    if (open) return fail(400, open);
    const verdict = { criteria: readCriteria(values), judgement, reason: values.reason ?? '' };
    try {
      await apiOf(event).activities.judge.mutate({
        id: event.params.id,
        revision: Number(values.revision),
        ...verdict,
      });
      await handedIn(event, values);
    } catch (cause) {
      return answerAtForm(cause, values);
    }
    redirect(303, `${event.url.pathname}?gedaan=oordeel#oordeel`);
  },
};
