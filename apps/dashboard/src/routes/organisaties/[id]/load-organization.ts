import { error, type RequestEvent } from '@sveltejs/kit';
import { apiOf } from '#lib/api/client.ts';
import { ask } from '#lib/api/failure.ts';
import { mayAdd } from '#lib/work/rights.ts';
import type { OrganizationPage } from './history-words.ts';

type Event = Pick<RequestEvent, 'fetch' | 'url' | 'locals'>;

/** The organization of the address for a form that changes it, or the page that says why there is no such form. */
export async function loadToChange(event: Event, id: string): Promise<OrganizationPage> {
  if (!mayAdd(event.locals.me)) error(403, 'Alleen wie inburgeraars begeleidt, kan dit aanpassen.');
  const page = await ask(apiOf(event).addressBook.get.query({ id }));
  if (page.mergedInto !== null) error(404, 'Deze pagina bestaat niet.');
  return page;
}
