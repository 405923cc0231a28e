import { openConfirmed } from '#lib/link.ts';
import { linkPath } from '#lib/link-path.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { asker, confirmed } = await openConfirmed(event);
  const late = event.url.searchParams.has('even-wachten') && !confirmed.sealed;
  return { asker, ...confirmed, late, path: linkPath(event.params.token) };
};
