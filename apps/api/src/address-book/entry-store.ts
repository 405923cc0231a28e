import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { ContactPerson, Organization } from '../activities/store.ts';
import { fold } from '../caseload/case-words.ts';
import { contactPersons, type FieldsOfEntry, organizations } from '../db/schema.ts';
import type { Scope } from '../db/scope.ts';
import type { Pair } from './input.ts';

/** An entry of the address book as a merge sees it: which fields it has depends on its kind. */
export interface Entry {
  id: string;
  organizationId: string | null;
  mergedInto: string | null;
  revision: number;
  fields: FieldsOfEntry;
}

/** The two entries of a pair, as far as this agency has them. */
export async function readEntries(scope: Scope, pair: Pair): Promise<Entry[]> {
  return (await selectEntries(scope, pair)).map(entryOf);
}

/** The same, held in one order, so that two who merge at once wait for each other. */
export async function holdEntries(scope: Scope, pair: Pair): Promise<Entry[]> {
  return (await selectEntries(scope, pair).for('update')).map(entryOf);
}

function selectEntries({ tx, agencyId }: Scope, { kind, kept, gone }: Pair) {
  const table = kind === 'ORGANIZATION' ? organizations : contactPersons;
  return tx
    .select()
    .from(table)
    .where(and(inArray(table.id, [kept, gone]), eq(table.agencyId, agencyId)))
    .orderBy(table.id);
}

function entryOf(row: Organization | ContactPerson): Entry {
  const { id, mergedInto, revision, name } = row;
  if ('municipality' in row) {
    return { id, organizationId: id, mergedInto, revision, fields: { name, municipality: row.municipality } };
  }
  const { organizationId, email, phone, role } = row;
  return { id, organizationId, mergedInto, revision, fields: { name, email, phone, role } };
}

/** Stores fields of an entry, or into which other it was merged; false when it changed since `revision`. */
export async function changeEntry(
  { tx, agencyId }: Scope,
  kind: Pair['kind'],
  { id, revision }: { id: string; revision: number | undefined },
  change: FieldsOfEntry & { mergedInto?: string | null; leftAt?: Date | null },
): Promise<boolean> {
  const table = kind === 'ORGANIZATION' ? organizations : contactPersons;
  const { name, ...rest } = change;
  const named = name ? { name, ...(kind === 'ORGANIZATION' && { sortName: fold(name) }) } : {};
  const changed = await tx
    .update(table)
    .set({ ...rest, ...named, revision: sql`${table.revision} + 1` })
    .where(
      and(
        eq(table.id, id),
        eq(table.agencyId, agencyId),
        revision === undefined ? undefined : eq(table.revision, revision),
      ),
    )
    .returning({ id: table.id });
  return changed.length > 0;
}

/** Everybody of an organization who was not merged into somebody else, those who left last. */
export function peopleOf({ tx, agencyId }: Scope, organizationIds: readonly string[]): Promise<ContactPerson[]> {
  return tx
    .select()
    .from(contactPersons)
    .where(
      and(
        inArray(contactPersons.organizationId, [...organizationIds]),
        eq(contactPersons.agencyId, agencyId),
        isNull(contactPersons.mergedInto),
      ),
    )
    .orderBy(sql`${contactPersons.leftAt} is not null`, asc(contactPersons.name));
}

/** These organizations as far as they were not merged into another, by name. */
export function organizationsOf({ tx, agencyId }: Scope, ids: readonly string[]): Promise<Organization[]> {
  return tx
    .select()
    .from(organizations)
    .where(
      and(inArray(organizations.id, [...ids]), eq(organizations.agencyId, agencyId), isNull(organizations.mergedInto)),
    )
    .orderBy(asc(organizations.sortName));
}
