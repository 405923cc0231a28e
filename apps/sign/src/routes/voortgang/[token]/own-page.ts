import { error } from '@sveltejs/kit';
import { apiOf } from '#lib/api.ts';
import { isUnknown } from '#lib/failure.ts';
import { languageFor } from '../texts/languages.ts';

interface OwnEvent {
  fetch: typeof globalThis.fetch;
  url: URL;
  params: { token: string };
  locals: App.Locals;
}

/** A participant's own page in the language of the address: `?taal=`, else the own one. An unknown link is a 404. */
export async function openOwn(event: OwnEvent) {
  const { token } = event.params;
  const own = await apiOf(event)
    .progress.open.query({ token })
    .catch((failure) => (isUnknown(failure) ? error(404, 'Deze link bestaat niet.') : Promise.reject(failure)));
  const asked = event.url.searchParams.get('taal');
  const { code, tag } = languageFor(asked, own.language);
  event.locals.language = tag;
  const path = `/voortgang/${encodeURIComponent(token)}`;
  return { own, agencyName: own.agencyName, code, tag, path, query: asked ? `?taal=${code}` : '' };
}
