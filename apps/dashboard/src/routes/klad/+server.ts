import { error, json, redirect } from '@sveltejs/kit';
import { answerAtForm, ask } from '#lib/api/failure.ts';
import { type DraftKey, discardDraft, saveDraft } from '#lib/autosave/draft.ts';
import { textsOf } from '#lib/form/typed.ts';
import { resolve } from '$app/paths';
import type { RequestEvent, RequestHandler } from './$types';

const notKept = 'De klad is niet bewaard. Ga in de browser een pagina terug: daar staat de tekst nog.';

/**
 * Keeps what a form holds as a draft, or throws it away with `weg`. Scripts get the time; a browser without them goes
 * back to the page of the form, which shows the draft.
 */
export const POST: RequestHandler = async (event) => {
  const asked = event.url.searchParams;
  const key = { participantId: asked.get('persoon'), form: asked.get('formulier') ?? '' };
  const scripted = event.request.headers.get('accept') === 'application/json';
  let savedAt: string | null = null;
  if (asked.has('weg')) await ask(discardDraft(event, key));
  else savedAt = await keep(event, key);
  if (scripted) return json({ savedAt });
  const back = asked.get('terug') ?? '';
  if (!back.startsWith(resolve('/')) || back.includes('\\')) error(404, 'Deze pagina bestaat niet.');
  redirect(303, back);
};

async function keep(event: RequestEvent, key: DraftKey): Promise<string> {
  const values = textsOf(await event.request.formData());
  try {
    return await saveDraft(event, key, values);
  } catch (cause) {
    const answer = answerAtForm(cause, {});
    error(answer.status, `${notKept} ${answer.data.problems[0]?.sentence ?? ''}`);
  }
}
