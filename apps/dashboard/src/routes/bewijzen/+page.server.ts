import { apiOf } from '#lib/api/client.ts';
import { ask } from '#lib/api/failure.ts';
import { readPlace } from '#lib/list/read-place.ts';
import { mayAdd } from '#lib/work/rights.ts';
import type { PageServerLoad } from './$types';
import { groupOf, workGroups } from './work-list.ts';

export const load: PageServerLoad = async (event) => {
  const api = apiOf(event);
  const { searchParams } = event.url;
  const chosen = groupOf(searchParams.get('groep'));
  const mayAccept = mayAdd(event.locals.me) && (!chosen || chosen.group === 'REVIEW');
  const { rows } = mayAccept ? await ask(api.reviews.list.query()) : { rows: [] };
  const shown = { clear: rows.filter(({ signals }) => signals.length === 0).length };
  if (chosen) {
    const page = await ask(api.proofs.workPage.query({ group: chosen.group, ...readPlace(searchParams) }));
    const { hasNext, hasPrevious, limit } = page;
    return { ...shown, limit, groups: [{ ...chosen, ...page }], pages: { hasNext, hasPrevious } };
  }
  const { groups, limit } = await ask(api.proofs.work.query());
  const headed = groups.flatMap((one) => {
    const known = workGroups.find(({ group }) => group === one.group);
    return known ? [{ ...one, ...known }] : [];
  });
  return { ...shown, limit, groups: headed, pages: null };
};
