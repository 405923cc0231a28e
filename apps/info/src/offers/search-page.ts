import { readPath } from '../translation/language-paths.ts';
import { apiFor, type Found } from './api.ts';
import { queryOf, readSearch, type Search } from './search.ts';

/** What the page of the search shows, or the shorter address of the same search to go to. */
export type SearchPage = { search: Search; found: Found; places: readonly string[] } | { goTo: string };

/** Reads the filters from the address and asks for the offers that fit. */
export async function searchPage({ request, url }: { request: Request; url: URL }): Promise<SearchPage> {
  const search = readSearch(url.searchParams);
  if (hasEmptyField(url.searchParams)) return { goTo: `${url.pathname}${queryOf(search)}` };
  const { offers } = apiFor(request);
  const [found, places] = await Promise.all([offers.search.query(questionOf(search)), offers.places.query()]);
  return { search, found, places: places.map(({ name }) => name) };
}

// A form without scripts also sends the fields that nobody filled in; an address to share does without.
const hasEmptyField = (params: URLSearchParams) => [...params.values()].includes('');

function questionOf({ setting, level, language, after, ...search }: Search) {
  return {
    ...search,
    ...(setting && { setting }),
    ...(level && { level }),
    ...(language && { language }),
    ...(after && { after }),
  };
}

/** Whether an address stands for a language this site has: `/xx/aanbod/` is nobody's page. */
export const isOwnLanguage = (path: string, prefix: string): boolean => {
  const { language, easy } = readPath(path);
  return easy ? prefix === 'makkelijk' : prefix === language.code && language.code !== 'nl';
};
