import { redirect } from '@sveltejs/kit';
import { apiOf } from '#lib/api/client.ts';
import { answerAtForm, ask } from '#lib/api/failure.ts';
import { readTyped } from '#lib/form/typed.ts';
import { dayInBelgium } from '#lib/page/instant.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  person: await ask(apiOf(event).people.get.query({ id: event.params.id })),
  decisions: await ask(apiOf(event).decisions.list.query({ participantId: event.params.id })),
  entries: await ask(apiOf(event).entries.list.query({ participantId: event.params.id })),
  today: dayInBelgium(new Date()),
});

export const actions: Actions = {
  settle: async (event) => {
    const values = await readTyped(event.request);
    try {
      await apiOf(event).progress.settle.mutate({ id: values.message ?? '' });
    } catch (cause) {
      return answerAtForm(cause, values);
    }
    redirect(303, `${event.url.pathname}?gedaan=bericht`);
  },
  kbi: async (event) => {
    const values = await readTyped(event.request);
    const { id } = event.params;
    try {
      await apiOf(event).pathways.markEnteredInKbi.mutate({ participantId: id, enteredOn: values.enteredOn ?? '' });
    } catch (cause) {
      return answerAtForm(cause, values);
    }
    redirect(303, `${event.url.pathname}?gedaan=kbi#kbi`);
  },
};
