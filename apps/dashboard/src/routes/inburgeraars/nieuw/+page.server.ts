import { redirect } from '@sveltejs/kit';
import { apiOf } from '#lib/api/client.ts';
import { answerAtForm } from '#lib/api/failure.ts';
import { handedIn, loadDraft } from '#lib/autosave/draft.ts';
import { type Problem, readTyped } from '#lib/form/typed.ts';
import { resolve } from '$app/paths';
import { readProfile } from '../profile.ts';
import type { Actions, PageServerLoad } from './$types';
import { readNewPerson } from './read-new-person.ts';

export const load: PageServerLoad = async (event) => ({
  draft: await loadDraft(event, { participantId: null, form: 'participant' }),
});

const noProblems: Problem[] = [];

export const actions: Actions = {
  toets: async (event) => {
    const values = await readTyped(event.request);
    try {
      const assessed = await apiOf(event).pathways.assess.query(readProfile(values, 'profile.'));
      return { values, problems: noProblems, assessed };
    } catch (cause) {
      return answerAtForm(cause, values, (field) => `profile.${field}`);
    }
  },
  bewaar: async (event) => {
    const values = await readTyped(event.request);
    let id: string;
    try {
      ({ id } = await apiOf(event).people.add.mutate(readNewPerson(values)));
      await handedIn(event, values);
    } catch (cause) {
      return answerAtForm(cause, values);
    }
    redirect(303, `${resolve('/inburgeraars/[id]', { id })}?gedaan=toegevoegd`);
  },
};
