import { type RequestEvent, redirect } from '@sveltejs/kit';
import { apiOf } from '#lib/api/client.ts';
import { answerAtForm, ask } from '#lib/api/failure.ts';
import { readTyped, type Typed } from '#lib/form/typed.ts';
import { dayInBelgium } from '#lib/page/instant.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  person: await ask(apiOf(event).people.get.query({ id: event.params.id })),
  decisions: await ask(apiOf(event).decisions.list.query({ participantId: event.params.id })),
  entries: await ask(apiOf(event).entries.list.query({ participantId: event.params.id })),
  timeline: await ask(apiOf(event).timeline.list.query({ participantId: event.params.id, limit: 5 })),
  today: dayInBelgium(new Date()),
});

async function markInKbi(event: RequestEvent<{ id: string }>, enteredOn: string | null, values: Typed) {
  try {
    await apiOf(event).pathways.markEnteredInKbi.mutate({ participantId: event.params.id, enteredOn });
  } catch (cause) {
    return answerAtForm(cause, values);
  }
  redirect(303, `${event.url.pathname}?gedaan=${enteredOn ? 'kbi' : 'kbi-weg'}#kbi`);
}

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
    return markInKbi(event, values.enteredOn ?? '', values);
  },
  kbiWeg: (event) => markInKbi(event, null, {}),
};
