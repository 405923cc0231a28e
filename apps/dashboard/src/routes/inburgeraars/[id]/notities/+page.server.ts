import { redirect } from '@sveltejs/kit';
import { apiOf } from '#lib/api/client.ts';
import { answerAtForm, ask } from '#lib/api/failure.ts';
import { handedIn, loadDraft } from '#lib/autosave/draft.ts';
import { readTyped } from '#lib/form/typed.ts';
import { dayInBelgium } from '#lib/page/instant.ts';
import { loadPerson } from '#lib/work/load-person.ts';
import type { Actions, PageServerLoad } from './$types';
import { entryField, readEntry } from './entry-form.ts';

export const load: PageServerLoad = async (event) => {
  const { participant, mine } = await loadPerson(event, event.params.id);
  return {
    id: participant.id,
    name: participant.name,
    mine,
    entries: await ask(apiOf(event).entries.list.query({ participantId: participant.id })),
    today: dayInBelgium(new Date()),
    draft: await loadDraft(event, { participantId: participant.id, form: 'note' }),
  };
};

export const actions: Actions = {
  default: async (event) => {
    const values = await readTyped(event.request);
    try {
      const participantId = event.params.id;
      await apiOf(event).entries.write.mutate({ participantId, ...readEntry(values) });
      await handedIn(event, values);
    } catch (cause) {
      return answerAtForm(cause, values, entryField);
    }
    redirect(303, `${event.url.pathname}?gedaan=genoteerd`);
  },
};
