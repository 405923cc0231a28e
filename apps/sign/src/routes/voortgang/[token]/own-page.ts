import { apiOf } from '#lib/api.ts';
import { leadsNowhere } from '#lib/failure.ts';
import { languageFor } from '../texts/languages.ts';

interface OwnEvent {
  fetch: typeof globalThis.fetch;
  url: URL;
  params: { token: string };
  locals: App.Locals;
}

/** A participant's own page in the language of the address: `?taal=`, else the own one. An unknown link is a 404, an erased one a 410. */
export async function openOwn(event: OwnEvent) {
  const { token } = event.params;
  const own = await apiOf(event)
    .progress.open.query({ token })
    .catch((failure) => leadsNowhere(failure, 'Deze link bestaat niet.'));
  const asked = event.url.searchParams.get('taal');
  const { code, tag } = languageFor(asked, own.language);
  event.locals.language = tag;
  const path = `/voortgang/${encodeURIComponent(token)}`;
  return { own, agencyName: own.agencyName, code, tag, path, query: asked ? `?taal=${code}` : '' };
}
