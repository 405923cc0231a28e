import { facets, type ListQuestion, todayFacet } from './facets.ts';

/** The words after the question mark, to read only. */
export type Address = Omit<URLSearchParams, 'append' | 'delete' | 'set' | 'sort'>;

/** The words of the address for each order; the first is the one of a list without order. */
export const orders = [
  { word: 'risico', sort: 'RISK', label: 'Volgende stap' },
  { word: 'naam', sort: 'NAME', label: 'Naam' },
  { word: 'uren', sort: 'HOURS', label: 'Uren' },
  { word: 'termijn', sort: 'DEADLINE', label: 'Termijn tot' },
  { word: 'contact', sort: 'CONTACT', label: 'Laatste contact' },
] as const;
export type Order = (typeof orders)[number];

const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What narrows the list; a page or an order is no part of it. */
const filterParameters = [
  'zoek',
  'wie',
  ...[...facets, todayFacet].map(({ parameter }) => parameter),
  'taal',
  'gemeente',
];

/** Reads the filter out of an address. What is not understood is left out, so an old link still works. */
export function readFilter(address: Address): Omit<ListQuestion, 'sort' | 'descending' | 'after' | 'before'> {
  const question: Record<string, string> = {};
  const search = (address.get('zoek') ?? '').slice(0, 100).trim();
  if (search) question.search = search;
  const whose = whoseOf(address.get('wie'));
  if (whose) question.whose = whose;
  for (const { parameter, field, values } of [...facets, todayFacet]) {
    const chosen = values.find(({ word }) => word === address.get(parameter));
    if (chosen) question[field] = chosen.value;
  }
  const language = address.get('taal');
  if (language && language.length <= 12) question.language = language;
  const municipality = (address.get('gemeente') ?? '').slice(0, 80).trim();
  if (municipality) question.municipality = municipality;
  return question;
}

/** Reads filter, order and place out of an address. */
export function readList(address: Address): ListQuestion {
  const [after, before] = [address.get('na'), address.get('voor')];
  return {
    ...readFilter(address),
    sort: orderOf(address).sort,
    ...(address.has('richting') ? { descending: address.get('richting') === 'af' } : {}),
    ...(after && isId.test(after) ? { after } : {}),
    ...(before && isId.test(before) ? { before } : {}),
  };
}

/** The order an address asks for. */
export const orderOf = (address: Address): Order => orders.find(({ word }) => word === address.get('op')) ?? orders[0];

/** Whether the list runs from high to low: risk does unless asked otherwise. */
export const isDescending = (address: Address): boolean =>
  address.has('richting') ? address.get('richting') === 'af' : orderOf(address).sort === 'RISK';

/** The address with some words changed; null leaves one out. Another filter or order begins at the first page. */
export function changed(address: Address, changes: Record<string, string | null>): string {
  const next = new URLSearchParams([...address]);
  for (const name of ['na', 'voor', 'gedaan']) next.delete(name);
  for (const [name, word] of Object.entries(changes)) {
    if (word) next.set(name, word);
    else next.delete(name);
  }
  return `?${next}`;
}

/** The words of the address that are the filter, for forms that carry it along. */
export const filterEntries = (address: Address): [string, string][] =>
  filterParameters.flatMap((name): [string, string][] => {
    const word = address.get(name);
    return word ? [[name, word]] : [];
  });

/** Filter and order as a saved view keeps them. */
export function viewQuery(address: Address): string {
  const kept = [...filterParameters, 'op', 'richting'];
  return new URLSearchParams([...address].filter(([name]) => kept.includes(name))).toString();
}

/** Whom an action is for: who is ticked, or with `alles` everybody the filter finds. Null when nobody was chosen. */
export function readSelection(address: Address) {
  if (address.get('alles') === 'ja') return { filter: readFilter(address) };
  const ids = address.getAll('id').filter((id) => isId.test(id));
  return ids.length > 0 ? { ids: ids.slice(0, 200) } : null;
}

/** The address of the list that a page about a selection came from. */
export const backToList = (address: Address): string => {
  const query = viewQuery(address);
  return query ? `?${query}` : '';
};

function whoseOf(word: string | null): string | undefined {
  if (word === 'iedereen') return 'TEAM';
  if (word === 'mij') return 'MINE';
  return word && isId.test(word) ? word : undefined;
}
