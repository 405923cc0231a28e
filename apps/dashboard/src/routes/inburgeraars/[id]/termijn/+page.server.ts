import { redirect } from '@sveltejs/kit';
import { apiOf } from '#lib/api/client.ts';
import { answerAtForm } from '#lib/api/failure.ts';
import { handedIn, loadDraft } from '#lib/autosave/draft.ts';
import { readTyped } from '#lib/form/typed.ts';
import { loadPersonToChange } from '#lib/work/load-person.ts';
import { resolve } from '$app/paths';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { participant, terms } = await loadPersonToChange(event, event.params.id);
  const draft = await loadDraft(event, { participantId: participant.id, form: 'term' });
  return { id: participant.id, name: participant.name, terms, draft };
};

export const actions: Actions = {
  default: async (event) => {
    const values = await readTyped(event.request);
    const { id } = event.params;
    const { start = '', end = '', reason = '' } = values;
    try {
      await apiOf(event).pathways.addTerm.mutate({ participantId: id, start, end, reason });
      await handedIn(event, values);
    } catch (cause) {
      return answerAtForm(cause, values);
    }
    redirect(303, `${resolve('/inburgeraars/[id]', { id })}?gedaan=termijn#termijn`);
  },
};
