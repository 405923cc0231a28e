import { apiOf } from '#lib/api/client.ts';
import { ask } from '#lib/api/failure.ts';
import { readSelection } from '#lib/list/list-address.ts';
import type { PageServerLoad } from './$types';

/** How many people the file would hold. */
export const load: PageServerLoad = async (event) => {
  const selection = readSelection(event.url.searchParams);
  if (!selection) return { count: 0, limit: 1 };
  if ('ids' in selection) return { count: selection.ids.length, limit: Number.POSITIVE_INFINITY };
  const { total, limit } = await ask(apiOf(event).caseload.counts.query(selection.filter));
  return { count: total, limit };
};
