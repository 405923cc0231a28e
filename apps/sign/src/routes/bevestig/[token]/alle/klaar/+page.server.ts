import { linkPath } from '#lib/link-path.ts';
import { openTogether } from '../together.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { asker, open, done } = await openTogether(event);
  const missed = Number.parseInt(event.url.searchParams.get('niet') ?? '0', 10) || 0;
  const [next] = open;
  return { asker, done, missed, left: open.length, next: next ? linkPath(next.token, 'alle') : null };
};
