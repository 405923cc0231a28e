import { fail, redirect } from '@sveltejs/kit';
import { apiOf } from '#lib/api/client.ts';
import { answerAtForm } from '#lib/api/failure.ts';
import { handedIn, loadDraft } from '#lib/autosave/draft.ts';
import { leftOpen } from '#lib/form/merge.ts';
import { type Problem, readTyped } from '#lib/form/typed.ts';
import { loadPersonToChange } from '#lib/work/load-person.ts';
import { resolve } from '$app/paths';
import { readOfficial } from '../../profile.ts';
import type { Actions, PageServerLoad } from './$types';
import { readPathway, writePathway } from './read-pathway.ts';

export const load: PageServerLoad = async (event) => {
  const { participant, pathway } = await loadPersonToChange(event, event.params.id);
  const draft = await loadDraft(event, { participantId: participant.id, form: 'pathway' });
  const stored = writePathway(pathway);
  return { id: participant.id, name: participant.name, revision: pathway.revision, stored, draft };
};

const noProblems: Problem[] = [];

export const actions: Actions = {
  toets: async (event) => {
    const values = await readTyped(event.request);
    const { workExemption, studyStatus } = (await loadPersonToChange(event, event.params.id)).pathway;
    const profile = { ...readOfficial(values), workExemption, studyStatus };
    try {
      return { values, problems: noProblems, assessed: await apiOf(event).pathways.assess.query(profile) };
    } catch (cause) {
      return answerAtForm(cause, values);
    }
  },
  bewaar: async (event) => {
    const values = await readTyped(event.request);
    const open = leftOpen(values);
    if (open) return fail(400, open);
    const { id } = event.params;
    let choiceOpen: boolean;
    try {
      ({ choiceOpen } = await apiOf(event).pathways.save.mutate({ participantId: id, ...readPathway(values) }));
      await handedIn(event, values);
    } catch (cause) {
      return answerAtForm(cause, values);
    }
    const next = choiceOpen ? resolve('/inburgeraars/[id]/keuze', { id }) : resolve('/inburgeraars/[id]', { id });
    redirect(303, `${next}?gedaan=bewaard`);
  },
};
