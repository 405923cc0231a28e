import { redirect } from '@sveltejs/kit';
import { apiOf } from '#lib/api/client.ts';
import { answerAtForm } from '#lib/api/failure.ts';
import { type Problem, readTyped } from '#lib/form/typed.ts';
import { loadPerson } from '#lib/work/load-person.ts';
import { resolve } from '$app/paths';
import { readProfile } from '../../profile.ts';
import type { Actions, PageServerLoad } from './$types';
import { readPathway, writePathway } from './read-pathway.ts';

export const load: PageServerLoad = async (event) => {
  const { participant, pathway } = await loadPerson(event, event.params.id);
  return { id: participant.id, name: participant.name, revision: pathway.revision, stored: writePathway(pathway) };
};

const noProblems: Problem[] = [];

export const actions: Actions = {
  toets: async (event) => {
    const values = await readTyped(event.request);
    try {
      return { values, problems: noProblems, assessed: await apiOf(event).pathways.assess.query(readProfile(values)) };
    } catch (cause) {
      return answerAtForm(cause, values);
    }
  },
  bewaar: async (event) => {
    const values = await readTyped(event.request);
    const { id } = event.params;
    try {
      await apiOf(event).pathways.save.mutate({ participantId: id, ...readPathway(values) });
    } catch (cause) {
      return answerAtForm(cause, values);
    }
    redirect(303, `${resolve('/inburgeraars/[id]', { id })}?gedaan=bewaard`);
  },
};
