import { json } from '@sveltejs/kit';
import { apiOf } from '#lib/api/client.ts';
import { ask } from '#lib/api/failure.ts';
import type { RequestHandler } from './$types';

/** How far a list is, for a page that looks again and again. */
export const GET: RequestHandler = async (event) =>
  json(await ask(apiOf(event).imports.progress.query({ id: event.params.id })));
