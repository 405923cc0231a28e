import { json } from '@sveltejs/kit';
import { secondsLeft } from '#lib/session/session-phase.ts';
import type { RequestHandler } from './$types';

type Known = { session: { expiresAt: string; createdAt: string } } | null;

/** How long this session still lasts. To ask does not make it longer. */
export const GET: RequestHandler = async ({ fetch }) => {
  const answer = await fetch('/api/auth/get-session?disableRefresh=true');
  const known = answer.ok ? ((await answer.json()) as Known) : null;
  return json({ secondsLeft: known ? secondsLeft(known.session, new Date()) : 0 });
};

/** Stays signed in: the session was made longer on the way here, as by every page. */
export const POST: RequestHandler = GET;
