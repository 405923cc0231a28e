import type { RequestEvent } from '@sveltejs/kit';
import { apiOf } from '#lib/api/client.ts';
import type { Typed } from '#lib/form/typed.ts';

/** An organization of the address book that a typed one is probably, as an answer to choose. */
export type LookAlike = { value: string; label: string; hint: string };

/** The answer for an organization that is another one after all. */
export const anotherOne = 'new';

/** Organizations that the typed new one probably is. Of a name that cannot be stored none: storing says what is wrong. */
export async function lookAlikes(event: Pick<RequestEvent, 'fetch' | 'url'>, typed: Typed): Promise<LookAlike[]> {
  if (typed['organization.kind'] !== 'new') return [];
  const organization = {
    name: typed['organization.name'] ?? '',
    municipality: typed['organization.municipality'] ?? '',
  };
  const found = await apiOf(event)
    .addressBook.similar.query(organization)
    .catch(() => []);
  return found.slice(0, 5).map(({ id, name, municipality, because }) => ({
    value: id,
    label: municipality ? `${name}, ${municipality}` : name,
    hint: because.join(' '),
  }));
}

/** Whether it is still to be said which of the likely ones it is. */
export const isOpen = (typed: Typed, alike: readonly LookAlike[]): boolean =>
  alike.length > 0 && ![anotherOne, ...alike.map(({ value }) => value)].includes(typed['organization.like'] ?? '');

/** What the form asks then. */
export const askWhich = {
  field: 'organization.like',
  sentence: 'Deze organisatie lijkt op een die er al is. Kies welke het is.',
};
