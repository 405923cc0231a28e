import { redirect } from '@sveltejs/kit';
import { apiOf } from '#lib/api.ts';
import { leadsNowhere } from '#lib/failure.ts';
import type { LinkEvent } from '#lib/link.ts';
import { linkPath } from '#lib/link-path.ts';

/** Everything that waits for, or was confirmed by, the address behind a link; a dead link leads to its own page. */
export async function openTogether(event: LinkEvent) {
  const { token } = event.params;
  const all = await apiOf(event)
    .confirmations.together.query({ token })
    .catch((failure) => leadsNowhere(failure, 'Deze link bestaat niet.'));
  if (all.state !== 'OPEN' && all.state !== 'CONFIRMED') redirect(303, linkPath(token));
  return all;
}

/** The same while there is something left to sign; a signed link leads to the first one that is not. */
export async function openTogetherToSign(event: LinkEvent) {
  const all = await openTogether(event);
  if (all.state === 'OPEN') return all;
  const [next] = all.open;
  redirect(303, next ? linkPath(next.token, 'alle') : linkPath(event.params.token, 'alle/klaar'));
}
