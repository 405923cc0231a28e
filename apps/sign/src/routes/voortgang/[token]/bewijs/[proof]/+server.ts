import { error, redirect } from '@sveltejs/kit';
import { apiOf } from '#lib/api.ts';
import { erasedBehind } from '#lib/failure.ts';
import type { RequestHandler } from './$types';

/** A participant's copy of an own sealed proof. */
export const GET: RequestHandler = async (event) => {
  const { token, proof: proofId } = event.params;
  const response = await event.fetch('/api/files/progress', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token, proofId }),
  });
  if (response.ok) return response;
  // The page itself says when everything behind this link was erased.
  await apiOf(event)
    .progress.open.query({ token })
    .catch((failure) => (erasedBehind(failure) ? redirect(303, `/voortgang/${encodeURIComponent(token)}`) : undefined));
  return error(404, 'Dit bewijs bestaat niet.');
};
