import { redirect } from '@sveltejs/kit';
import { apiOf } from '#lib/api/client.ts';
import { answerAtForm } from '#lib/api/failure.ts';
import { readTyped } from '#lib/form/typed.ts';
import type { Actions } from './$types';

export const actions: Actions = {
  sneltoetsen: async (event) => {
    const values = await readTyped(event.request);
    const on = values.on === 'ja';
    try {
      await apiOf(event).accounts.setShortcuts.mutate({ on });
    } catch (cause) {
      return answerAtForm(cause, values);
    }
    redirect(303, `${event.url.pathname}?gedaan=toetsen-${on ? 'aan' : 'uit'}`);
  },

  weekoverzicht: async (event) => {
    const values = await readTyped(event.request);
    const wanted = values.wanted === 'ja';
    try {
      await apiOf(event).accounts.setDigest.mutate({ wanted });
    } catch (cause) {
      return answerAtForm(cause, values);
    }
    redirect(303, `${event.url.pathname}?gedaan=${wanted ? 'aan' : 'uit'}`);
  },
};
