import { error } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** A participant's copy of an own sealed proof. */
export const GET: RequestHandler = async ({ fetch, params }) => {
  const response = await fetch('/api/files/progress', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token: params.token, proofId: params.proof }),
  });
  return response.ok ? response : error(404, 'Dit bewijs bestaat niet.');
};
