import type { RequestEvent } from '@sveltejs/kit';
import { apiOf, type PersonPage } from '#lib/api/client.ts';
import { ask } from '#lib/api/failure.ts';

/** The person of the address, or the page that says there is none. */
export function loadPerson(event: Pick<RequestEvent, 'fetch' | 'url'>, id: string | undefined): Promise<PersonPage> {
  return ask(apiOf(event).people.get.query({ id: id ?? '' }));
}
