import { openRequest } from '#lib/link.ts';
import { linkPath } from '#lib/link-path.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { asker, request } = await openRequest(event);
  return { asker, request, path: linkPath(event.params.token) };
};
