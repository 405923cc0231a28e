import { apiOf } from '#lib/api/client.ts';
import { ask } from '#lib/api/failure.ts';
import { readFilter, readSelection } from '#lib/list/list-address.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { searchParams } = event.url;
  // Nobody ticked means the list as it is.
  const selection = readSelection(searchParams) ?? { filter: readFilter(searchParams) };
  return ask(apiOf(event).caseload.print.query(selection));
};
