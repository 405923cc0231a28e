import { redirect } from '@sveltejs/kit';
import { forwardCookies } from '#lib/api/forward-cookies.ts';
import { forgetMark } from '#lib/session/unsent-form.ts';
import { resolve } from '$app/paths';
import type { RequestHandler } from './$types';

/** Ends the session, on the server and in the browser. */
export const POST: RequestHandler = async ({ fetch, cookies }) => {
  const answer = await fetch('/api/auth/sign-out', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  });
  forwardCookies(answer, cookies);
  forgetMark(cookies);
  redirect(303, resolve('/aanmelden'));
};
