import { and, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm';
import { fold } from '../caseload/case-words.ts';
import { insertRows } from '../db/insert-rows.ts';
import { addressKeys, contactPersons, organizations } from '../db/schema.ts';
import type { Scope } from '../db/scope.ts';
import {
  likenessMark,
  likenessOfContact,
  likenessOfInformal,
  likenessOfOrganization,
  wordsOfContact,
  wordsOfOrganization,
} from './address-keys.ts';

const lastSign = '\u{10FFFF}';

/** Everything that begins like this, as a range: what an index may search below row-level security; `like` may not. */
export const startingWith = (beginning: string) =>
  sql`${addressKeys.key} >= ${beginning} and ${addressKeys.key} < ${beginning + lastSign}`;

/** Writes again by which words and likenesses an organization is found. Call it after every change of its entries. */
export async function refreshKeys({ tx, agencyId }: Scope, organizationId: string): Promise<void> {
  const own = and(eq(organizations.id, organizationId), eq(organizations.agencyId, agencyId));
  // Held, so that of two changes at once the second sees what the first stored.
  const [organization] = await tx.select().from(organizations).where(own).for('no key update');
  await tx
    .delete(addressKeys)
    .where(and(eq(addressKeys.organizationId, organizationId), eq(addressKeys.agencyId, agencyId)));
  if (!organization || organization.mergedInto) return;
  const { name, municipality } = organization;
  const people = await tx
    .select()
    .from(contactPersons)
    .where(
      and(
        eq(contactPersons.organizationId, organizationId),
        eq(contactPersons.agencyId, agencyId),
        isNull(contactPersons.mergedInto),
      ),
    );
  const row = (key: string, contactPersonId: string | null) => ({ agencyId, organizationId, contactPersonId, key });
  const keys = [...wordsOfOrganization(name, municipality), ...likenessOfOrganization(organization)];
  await insertRows(tx, addressKeys, [
    ...keys.map((key) => row(key, null)),
    ...people.flatMap((person) =>
      [...wordsOfContact(person.name), ...likenessOfContact(person)].map((key) => row(key, person.id)),
    ),
  ]);
}

/** The same for a contact person: by the organization, or alone when there is none. */
export async function refreshContactKeys(
  scope: Scope,
  { id, organizationId }: { id: string; organizationId: string | null },
): Promise<void> {
  if (organizationId !== null) return refreshKeys(scope, organizationId);
  const { tx, agencyId } = scope;
  const own = and(eq(contactPersons.id, id), eq(contactPersons.agencyId, agencyId));
  const [person] = await tx.select().from(contactPersons).where(own).for('no key update');
  await tx.delete(addressKeys).where(and(eq(addressKeys.contactPersonId, id), eq(addressKeys.agencyId, agencyId)));
  if (!person) return;
  // A name of signs alone sorts by itself: nothing may wait for ever.
  await tx
    .update(contactPersons)
    .set({ sortName: fold(person.name) || person.name })
    .where(own);
  if (person.mergedInto) return;
  const keys = [...wordsOfContact(person.name), ...likenessOfInformal(person)];
  await insertRows(
    tx,
    addressKeys,
    keys.map((key) => ({ agencyId, organizationId: null, contactPersonId: id, key })),
  );
}

/** Organizations that share one of these keys, at most so many, each once. */
export async function sharingKeys({ tx, agencyId }: Scope, keys: readonly string[], limit: number): Promise<string[]> {
  if (keys.length === 0) return [];
  const rows = await tx
    .selectDistinct({ id: addressKeys.organizationId })
    .from(addressKeys)
    .where(
      and(
        eq(addressKeys.agencyId, agencyId),
        inArray(addressKeys.key, [...keys]),
        isNotNull(addressKeys.organizationId),
      ),
    )
    .limit(limit);
  return rows.flatMap(({ id }) => id ?? []);
}

// What more organizations than this share says nothing.
const crowd = 20;

/** Groups of organizations that share one key of likeness. */
export async function groupsWithOneKey({ tx, agencyId }: Scope): Promise<string[][]> {
  const answer = await tx.execute(sql`select array_agg(distinct organization_id) as ids from ${addressKeys}
    where ${addressKeys.agencyId} = ${agencyId} and ${startingWith(likenessMark)} and organization_id is not null
    group by ${addressKeys.key} having count(distinct organization_id) between 2 and ${crowd} limit 500`);
  return (answer as unknown as { rows: { ids: string[] }[] }).rows.map(({ ids }) => ids);
}

/** Organizations that stood in the book before it was searched like this, some at a time. */
export async function withoutKeys({ tx, agencyId }: Scope, limit: number): Promise<{ id: string; name: string }[]> {
  return tx
    .select({ id: organizations.id, name: organizations.name })
    .from(organizations)
    .where(and(eq(organizations.agencyId, agencyId), eq(organizations.sortName, '')))
    .limit(limit);
}

/** The same for contact persons without an organization. */
export async function informalWithoutKeys({ tx, agencyId }: Scope, limit: number): Promise<string[]> {
  const rows = await tx
    .select({ id: contactPersons.id })
    .from(contactPersons)
    .where(
      and(
        eq(contactPersons.agencyId, agencyId),
        isNull(contactPersons.organizationId),
        isNull(contactPersons.mergedInto),
        eq(contactPersons.sortName, ''),
      ),
    )
    .limit(limit);
  return rows.map(({ id }) => id);
}

/** Where an organization stands in the order of names. */
export async function storeSortName({ tx, agencyId }: Scope, id: string, sortName: string): Promise<void> {
  const own = and(eq(organizations.id, id), eq(organizations.agencyId, agencyId));
  await tx.update(organizations).set({ sortName }).where(own);
}

/** After a merge or its undo: writes again by what both entries are found. */
export async function refreshEntryKeys(
  scope: Scope,
  entries: readonly { id: string; organizationId: string | null }[],
): Promise<void> {
  const organizationIds = new Set(entries.flatMap(({ organizationId }) => organizationId ?? []));
  for (const organizationId of organizationIds) await refreshKeys(scope, organizationId);
  for (const { id, organizationId } of entries) {
    if (organizationId === null) await refreshContactKeys(scope, { id, organizationId });
  }
}
