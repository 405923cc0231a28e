import { apiOf } from '#lib/api/client.ts';
import { ask } from '#lib/api/failure.ts';
import type { PageServerLoad } from './$types';
import { sealingNotices } from './sealing-words.ts';

export const load: PageServerLoad = async (event) => {
  const today = await ask(apiOf(event).people.today.query());
  return { today, sealing: sealingNotices(today.sealing, new Date()) };
};
