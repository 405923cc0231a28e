import { openRequest } from '#lib/link.ts';
import { linkPath } from '#lib/link-path.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { asker, request, others } = await openRequest(event);
  return { asker, request, others: others.count, path: linkPath(event.params.token) };
};
