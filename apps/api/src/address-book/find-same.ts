import type { ContactPerson, Organization } from '../activities/store.ts';
import type { Scope } from '../db/scope.ts';
import { likenessOfContact, likenessOfOrganization } from './address-keys.ts';
import { organizationsOf, peopleOf } from './entry-store.ts';
import { apartPairs, pairKey } from './judgement-store.ts';
import { groupsWithOneKey, sharingKeys } from './key-store.ts';
import { type KnownOrganization, type Resemblance, sameContact, sameOrganization } from './likely-same.ts';

/** An organization of the address book that is probably the one asked about, and why. */
export type Similar = Resemblance & Pick<Organization, 'id' | 'name' | 'municipality'>;

// So many are read at most; a person looks at a few.
const mostRead = 200;
const mostShown = 50;

type Known = Organization & KnownOrganization;

/** Organizations of the address book that are probably this one, the likeliest first. */
export async function similarTo(scope: Scope, asked: KnownOrganization, except?: string): Promise<Similar[]> {
  const keys = [...likenessOfOrganization(asked), ...asked.contacts.flatMap(likenessOfContact)];
  const known = await knownOrganizations(scope, await sharingKeys(scope, keys, mostRead));
  const apart = except ? await apartPairs(scope, 'ORGANIZATION', [except, ...known.map(({ id }) => id)]) : new Set();
  return known
    .filter(({ id }) => id !== except && !(except && apart.has(pairKey(id, except))))
    .flatMap((one) => {
      const resemblance = sameOrganization(asked, one);
      return resemblance ? [{ ...resemblance, id: one.id, name: one.name, municipality: one.municipality }] : [];
    })
    .toSorted((a, b) => b.certainty - a.certainty);
}

/** Pairs of organizations that are probably one, the likeliest first; without those somebody called two. */
export async function likelyPairs(scope: Scope) {
  const groups = await groupsWithOneKey(scope);
  const ids = [...new Set(groups.flat())];
  const known = new Map((await knownOrganizations(scope, ids)).map((one) => [one.id, one]));
  const apart = await apartPairs(scope, 'ORGANIZATION', ids);
  const pairs = new Map<string, { first: Known; second: Known } & Resemblance>();
  for (const group of groups) {
    for (const [a, b] of pairsOf(group)) {
      const key = pairKey(a, b);
      const [first, second] = [known.get(a), known.get(b)];
      if (!first || !second || apart.has(key) || pairs.has(key)) continue;
      const resemblance = sameOrganization(first, second);
      if (resemblance) pairs.set(key, { first, second, ...resemblance });
    }
  }
  const likeliest = [...pairs.values()].toSorted((a, b) => b.certainty - a.certainty);
  return { total: likeliest.length, pairs: likeliest.slice(0, mostShown).map(shownPair) };
}

/** Pairs of contact persons of one organization that are probably one. */
export async function likelyContacts(scope: Scope, people: readonly ContactPerson[]) {
  const apart = await apartPairs(
    scope,
    'CONTACT_PERSON',
    people.map(({ id }) => id),
  );
  return pairsOf(people).flatMap(([first, second]) => {
    const resemblance = apart.has(pairKey(first.id, second.id)) ? null : sameContact(first, second);
    return resemblance ? [{ first: nameOf(first), second: nameOf(second), because: resemblance.because }] : [];
  });
}

const nameOf = ({ id, name }: ContactPerson) => ({ id, name });
const shownPair = ({ first, second, because }: { first: Known; second: Known; because: string[] }) => ({
  first: { id: first.id, name: first.name, municipality: first.municipality },
  second: { id: second.id, name: second.name, municipality: second.municipality },
  because,
});

async function knownOrganizations(scope: Scope, ids: readonly string[]): Promise<Known[]> {
  if (ids.length === 0) return [];
  const people = Map.groupBy(await peopleOf(scope, ids), ({ organizationId }) => organizationId);
  return (await organizationsOf(scope, ids)).map((one) => ({ ...one, contacts: people.get(one.id) ?? [] }));
}

function pairsOf<T>(all: readonly T[]): [T, T][] {
  return all.flatMap((one, index) => all.slice(index + 1).map((other): [T, T] => [one, other]));
}
