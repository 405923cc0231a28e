import { setTimeout } from 'node:timers/promises';
import { isHttpError, redirect } from '@sveltejs/kit';
import { openConfirmed } from '#lib/link.ts';
import { linkPath } from '#lib/link-path.ts';
import type { RequestHandler } from './$types';

const PATIENCE_MS = 10_000;
const PAUSE_MS = 100;

/** The sealed file. Sealing takes a moment, so whoever comes at once waits here instead of coming back. */
export const GET: RequestHandler = async (event) => {
  const { token } = event.params;
  await openConfirmed(event).catch((failure) => {
    // What is no file has a page that says why.
    if (isHttpError(failure, 410)) redirect(303, linkPath(token));
    throw failure;
  });
  const end = performance.now() + PATIENCE_MS;
  while (performance.now() < end) {
    const response = await fileOf(event.fetch, token);
    if (response.ok) return response;
    await setTimeout(PAUSE_MS);
  }
  redirect(303, linkPath(token, 'klaar?even-wachten'));
};

const fileOf = (fetch: typeof globalThis.fetch, token: string) =>
  fetch('/api/files/link', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token }),
  });
