import { error, json, redirect } from '@sveltejs/kit';
import { apiOf } from '#lib/api/client.ts';
import { ask } from '#lib/api/failure.ts';
import { discardDraft } from '#lib/autosave/draft.ts';
import { textsOf } from '#lib/form/typed.ts';
import { resolve } from '$app/paths';
import type { RequestHandler } from './$types';

/**
 * Keeps what a form holds as a draft, or throws it away with `weg`. Scripts get the time; a browser without them goes
 * back to the page of the form, which shows the draft.
 */
export const POST: RequestHandler = async (event) => {
  const asked = event.url.searchParams;
  const key = { participantId: asked.get('persoon') ?? '', form: asked.get('formulier') ?? '' };
  const scripted = event.request.headers.get('accept') === 'application/json';
  let savedAt: unknown = null;
  if (asked.has('weg')) await ask(discardDraft(event, key));
  else {
    const values = textsOf(await event.request.formData());
    ({ savedAt } = await ask(apiOf(event).formDrafts.save.mutate({ ...key, values })));
  }
  if (scripted) return json({ savedAt });
  const back = asked.get('terug') ?? '';
  if (!back.startsWith(resolve('/')) || back.includes('\\')) error(404, 'Deze pagina bestaat niet.');
  redirect(303, back);
};
