import { redirect } from '@sveltejs/kit';
import { openLink } from '#lib/link.ts';
import { linkPath } from '#lib/link-path.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { state, asker } = await openLink(event);
  if (state !== 'DECLINED' && state !== 'REVOKED' && state !== 'HANDED_OVER')
    redirect(303, linkPath(event.params.token));
  return { asker, toColleague: state === 'HANDED_OVER' };
};
