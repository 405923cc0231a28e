import { error } from '@sveltejs/kit';
import { apiOf } from '#lib/api.ts';
import { isUnknown, passOn } from '#lib/failure.ts';
import type { PageServerLoad } from './$types';

/** What is known about a file of which the browser computed the hash; the script asks this before it sends the file. */
export const load: PageServerLoad = async (event) => {
  const unknown = () => error(404, 'Dit bestand kennen we niet.');
  const found = await apiOf(event)
    .verifications.byFile.query({ sha256: event.params.sha256 })
    .catch((failure) => (isUnknown(failure) ? unknown() : passOn(failure)));
  if (found.verdict === 'UNKNOWN') return unknown();
  return { answer: { ...found, time: null } };
};
