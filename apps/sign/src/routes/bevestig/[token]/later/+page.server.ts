import { openRequest } from '#lib/link.ts';
import { linkPath } from '#lib/link-path.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { asker, openUntil } = await openRequest(event);
  return { asker, openUntil, path: linkPath(event.params.token) };
};
