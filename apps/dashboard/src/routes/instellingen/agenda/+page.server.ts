import { type RequestEvent, redirect } from '@sveltejs/kit';
import { apiOf } from '#lib/api/client.ts';
import { answerAtForm, ask } from '#lib/api/failure.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({ feed: await ask(apiOf(event).calendarFeeds.own.query()) });

export const actions: Actions = {
  maak: (event) => change(event, (feeds) => feeds.renew.mutate(), 'gemaakt'),
  vernieuw: (event) => change(event, (feeds) => feeds.renew.mutate(), 'vernieuwd'),
  stop: (event) => change(event, (feeds) => feeds.stop.mutate(), 'gestopt'),
};

async function change(
  event: RequestEvent,
  call: (feeds: ReturnType<typeof apiOf>['calendarFeeds']) => Promise<unknown>,
  done: string,
) {
  try {
    await call(apiOf(event).calendarFeeds);
  } catch (cause) {
    return answerAtForm(cause, {});
  }
  redirect(303, `${event.url.pathname}?gedaan=${done}`);
}
