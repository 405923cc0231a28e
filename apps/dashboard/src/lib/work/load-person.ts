import { error, type RequestEvent } from '@sveltejs/kit';
import { apiOf, type PersonPage } from '#lib/api/client.ts';
import { ask } from '#lib/api/failure.ts';
import { mayChange } from './rights.ts';

/** The person of the address, or the page that says there is none. */
export function loadPerson(event: Pick<RequestEvent, 'fetch' | 'url'>, id: string | undefined): Promise<PersonPage> {
  return ask(apiOf(event).people.get.query({ id: id ?? '' }));
}

type Asking = Pick<RequestEvent, 'fetch' | 'url' | 'locals'>;

/** The same for a page that is only a form: nobody types what the api will refuse. */
export async function loadPersonToChange(event: Asking, id: string | undefined): Promise<PersonPage> {
  const person = await loadPerson(event, id);
  readersStop(event, person);
  return person;
}

/** Ends the way to a form for who may not change this case. */
export function readersStop({ locals }: Pick<RequestEvent, 'locals'>, { mine }: { mine: boolean }): void {
  if (!mayChange(locals.me, mine)) error(403, 'Alleen wie deze inburgeraar begeleidt, kan dit aanpassen.');
}
