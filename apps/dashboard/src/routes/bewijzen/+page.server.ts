import { apiOf } from '#lib/api/client.ts';
import { ask } from '#lib/api/failure.ts';
import { mayAdd } from '#lib/work/rights.ts';
import type { PageServerLoad } from './$types';
import { proofGroups } from './work-list.ts';

export const load: PageServerLoad = async (event) => {
  const api = apiOf(event);
  const groups = proofGroups(await ask(api.people.list.query({})));
  const { rows } = await ask(api.reviews.list.query());
  const clear = rows.filter(({ signals }) => signals.length === 0).length;
  const signals = Object.fromEntries(rows.map((row) => [row.id, row.signals.map(({ sentence }) => sentence)]));
  return { groups, signals, clear: mayAdd(event.locals.me) ? clear : 0 };
};
