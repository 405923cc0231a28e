import { redirect } from '@sveltejs/kit';
import { apiOf } from '#lib/api/client.ts';
import { ask } from '#lib/api/failure.ts';
import { moderates, seesPeople } from '#lib/work/rights.ts';
import { resolve } from '$app/paths';
import type { PageServerLoad } from './$types';
import { sealingNotices } from './sealing-words.ts';

export const load: PageServerLoad = async (event) => {
  // Who only looks after offers begins there, and sees no person.
  if (!seesPeople(event.locals.me) && moderates(event.locals.me)) redirect(303, resolve('/aanbod'));
  const today = await ask(apiOf(event).people.today.query());
  return { today, sealing: sealingNotices(today.sealing, new Date()) };
};
