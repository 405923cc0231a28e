import { redirect } from '@sveltejs/kit';
import { apiOf } from '#lib/api/client.ts';
import { ask } from '#lib/api/failure.ts';
import { queueViews } from '#lib/work/offer-words.ts';
import { moderates } from '#lib/work/rights.ts';
import { resolve } from '$app/paths';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  if (!moderates(event.locals.me)) redirect(303, resolve('/aanbod/zoeken'));
  const address = event.url.searchParams;
  const shown = queueViews.find(({ word }) => word === address.get('toon')) ?? queueViews[0];
  const text = address.get('zoek')?.trim().slice(0, 100) ?? '';
  const after = address.get('na');
  const question = { ...(shown && { view: shown.view }), ...(text && { text }), ...(after && { after }) };
  const queue = await ask(apiOf(event).offers.queue.query(question));
  return { queue, word: shown?.word ?? '', empty: shown?.empty ?? '', text, after, role: event.locals.me?.role };
};
