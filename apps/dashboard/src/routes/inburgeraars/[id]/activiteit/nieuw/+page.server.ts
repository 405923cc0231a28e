import { fail, redirect } from '@sveltejs/kit';
import { apiOf } from '#lib/api/client.ts';
import { answerAtForm, ask } from '#lib/api/failure.ts';
import { handedIn, loadDraft } from '#lib/autosave/draft.ts';
import { criteriaQuestions, readCriteria } from '#lib/criteria/questions.ts';
import { type Problem, readTyped } from '#lib/form/typed.ts';
import { loadPersonToChange } from '#lib/work/load-person.ts';
import { resolve } from '$app/paths';
import type { Actions, PageServerLoad } from './$types';
import { fromOffer } from './from-offer.ts';
import { askWhich, isOpen, lookAlikes } from './look-alikes.ts';
import { fieldOfActivity, readNewActivity } from './read-new-activity.ts';

export const load: PageServerLoad = async (event) => {
  const { participant } = await loadPersonToChange(event, event.params.id);
  const { organizations, contactPersons } = await ask(apiOf(event).activities.addressBook.query());
  const nameOf = new Map(organizations.map(({ id, name }) => [id, name]));
  return {
    participant: { id: participant.id, name: participant.name },
    organizations: organizations.map(({ id, name, municipality }) => ({
      value: id,
      label: municipality ? `${name}, ${municipality}` : name,
    })),
    contactPersons: contactPersons.map(({ id, name, organizationId }) => ({
      value: id,
      label: name,
      group: nameOf.get(organizationId ?? '') ?? 'Zonder organisatie',
    })),
    questions: criteriaQuestions(),
    fromOffer: await fromOffer(event),
    draft: await loadDraft(event, { participantId: participant.id, form: 'activity' }),
  };
};

const noProblems: Problem[] = [];

export const actions: Actions = {
  toets: async (event) => {
    const values = await readTyped(event.request);
    const advice = await ask(apiOf(event).activities.assess.query(readCriteria(values)));
    return { values, problems: noProblems, advice };
  },
  bewaar: async (event) => {
    const values = await readTyped(event.request);
    const alike = await lookAlikes(event, values);
    if (isOpen(values, alike)) return fail(409, { values, problems: [askWhich], alike });
    let id: string;
    try {
      ({ id } = await apiOf(event).activities.add.mutate(readNewActivity(values, event.params.id)));
      await handedIn(event, values);
    } catch (cause) {
      const answer = answerAtForm(cause, values, fieldOfActivity);
      return fail(answer.status, { ...answer.data, alike });
    }
    redirect(303, `${resolve('/activiteiten/[id]', { id })}?gedaan=toegevoegd`);
  },
};
