import { error, fail, redirect } from '@sveltejs/kit';
import { apiOf } from '#lib/api/client.ts';
import { answerAtForm, ask } from '#lib/api/failure.ts';
import { handedIn, loadDraft } from '#lib/autosave/draft.ts';
import { leftOpen } from '#lib/form/merge.ts';
import { readTyped } from '#lib/form/typed.ts';
import { loadPersonToChange } from '#lib/work/load-person.ts';
import { resolve } from '$app/paths';
import { entryField, readEntry } from '../entry-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { participant } = await loadPersonToChange(event, event.params.id);
  const entries = await ask(apiOf(event).entries.list.query({ participantId: participant.id }));
  const entry = entries.find(({ entryId }) => entryId === event.params.entry);
  if (!entry) error(404, 'Deze pagina bestaat niet.');
  const draft = await loadDraft(event, { participantId: participant.id, form: `entry:${entry.entryId}` });
  return { id: participant.id, entry, draft };
};

export const actions: Actions = {
  default: async (event) => {
    const values = await readTyped(event.request);
    const open = leftOpen(values);
    if (open) return fail(400, open);
    const { id, entry } = event.params;
    try {
      const version = Number(values.version);
      await apiOf(event).entries.correct.mutate({ entryId: entry, version, ...readEntry(values) });
      await handedIn(event, values);
    } catch (cause) {
      return answerAtForm(cause, values, entryField);
    }
    redirect(303, `${resolve('/inburgeraars/[id]/notities', { id })}?gedaan=verbeterd`);
  },
};
