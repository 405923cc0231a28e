import { openConfirmed } from '#lib/link.ts';
import { linkPath } from '#lib/link-path.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { asker, confirmed, others } = await openConfirmed(event);
  const late = event.url.searchParams.has('even-wachten') && !confirmed.sealed;
  const next = others.token && linkPath(others.token, others.count > 1 ? 'alle' : '');
  return { asker, ...confirmed, late, others: others.count, next, path: linkPath(event.params.token) };
};
