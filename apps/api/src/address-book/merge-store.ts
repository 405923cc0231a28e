import { type SQL, sql } from 'drizzle-orm';
import type { MovedRows } from '../db/schema.ts';
import type { Scope } from '../db/scope.ts';
import type { Pair } from './input.ts';

/** Every column that refers to an entry of the address book, by the name under which a merge remembers the rows. */
const references: Record<Pair['kind'], readonly (readonly [keyof MovedRows, table: string, column: string])[]> = {
  ORGANIZATION: [
    ['contactPersons', 'contact_persons', 'organization_id'],
    ['activities', 'activities', 'organization_id'],
    ['proofs', 'proofs', 'organization_id'],
  ],
  CONTACT_PERSON: [
    ['activities', 'activities', 'contact_person_id'],
    ['proofs', 'proofs', 'contact_person_id'],
    ['refusals', 'proofs', 'refused_by_id'],
    ['handOvers', 'deliveries', 'handed_over_by'],
  ],
};

/** How many rows of each kind refer to an entry. */
export async function countReferences(scope: Scope, kind: Pair['kind'], id: string) {
  const counts: Record<keyof MovedRows, number> = {
    contactPersons: 0,
    activities: 0,
    proofs: 0,
    refusals: 0,
    handOvers: 0,
  };
  for (const [name, table, column] of references[kind]) {
    counts[name] = await countOf(scope, table, sql`${sql.identifier(column)} = ${id}`);
  }
  return counts;
}

/** Lets what refers to one entry refer to another: everything, or only rows that an earlier merge moved. */
export async function moveReferences(
  { tx, agencyId }: Scope,
  kind: Pair['kind'],
  { from, to, only }: { from: string; to: string; only?: MovedRows },
): Promise<MovedRows> {
  const moved: MovedRows = {};
  for (const [name, table, column] of references[kind]) {
    const among = only ? sql`and ${isOneOf(only[name] ?? [])}` : sql``;
    const answer = await tx.execute(sql`update ${sql.identifier(table)} set ${sql.identifier(column)} = ${to}
      where ${sql.identifier(column)} = ${from} and agency_id = ${agencyId} ${among} returning id`);
    moved[name] = (answer as unknown as { rows: { id: string }[] }).rows.map(({ id }) => id);
  }
  return moved;
}

/** Rows that a merge moved and that refer to something else by now; what was erased counts for nothing. */
export async function countStrayed(scope: Scope, kind: Pair['kind'], moved: MovedRows, to: string): Promise<number> {
  let strayed = 0;
  for (const [name, table, column] of references[kind]) {
    const elsewhere = sql`${isOneOf(moved[name] ?? [])} and ${sql.identifier(column)} is distinct from ${to}`;
    strayed += await countOf(scope, table, elsewhere);
  }
  return strayed;
}

/** Whether requests or links came about since an instant at what a merge moved. */
export async function cameSince(scope: Scope, moved: MovedRows, since: Date): Promise<boolean> {
  const after = sql`created_at > ${since.toISOString()}`;
  const proofs = await countOf(scope, 'proofs', sql`${isOneOf(moved.activities ?? [], 'activity_id')} and ${after}`);
  const links = await countOf(scope, 'deliveries', sql`${isOneOf(moved.proofs ?? [], 'proof_id')} and ${after}`);
  const people = isOneOf(moved.contactPersons ?? [], 'contact_person_id');
  return proofs + links + (await countOf(scope, 'activities', sql`${people} and ${after}`)) > 0;
}

async function countOf({ tx, agencyId }: Scope, table: string, condition: SQL): Promise<number> {
  const query = sql`select count(*)::int as amount from ${sql.identifier(table)} where ${condition} and agency_id = ${agencyId}`;
  const { rows } = (await tx.execute(query)) as unknown as { rows: { amount: number }[] };
  return rows[0]?.amount ?? 0;
}

const isOneOf = (ids: readonly string[], column = 'id'): SQL =>
  ids.length === 0
    ? sql`false`
    : sql`${sql.identifier(column)} in (${sql.join(
        ids.map((id) => sql`${id}::uuid`),
        sql`, `,
      )})`;
