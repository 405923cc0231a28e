import { getTableName, sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Connection } from '../db/client.ts';
import { testPostgres } from '../db/testing.ts';
import { tablesOfPerson } from './rows-store.ts';

// What the database itself says of its tables, so that a new one cannot be forgotten.

interface Reference {
  child: string;
  column: string;
  parent: string;
  /** PostgreSQL's letter: c cascades. */
  rule: string;
}

let connection: Connection;
let references: Reference[];
beforeAll(async () => {
  connection = await testPostgres();
  references = await rowsOf<Reference>(sql`
    select c.conrelid::regclass::text as child, c.confrelid::regclass::text as parent, c.confdeltype as rule, a.attname as column
    from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any(c.conkey) where c.contype = 'f'`);
});
afterAll(() => connection.close());

async function rowsOf<Row>(query: ReturnType<typeof sql>): Promise<Row[]> {
  return ((await connection.db.execute(query)) as unknown as { rows: Row[] }).rows;
}

const known = Object.values(tablesOfPerson).map(([column]) => getTableName(column.table));

/** Every table that hangs on a participant, through however many others. */
function hangingOnParticipants(): Set<string> {
  const found = new Set(['participants']);
  for (const before of [-1, 0, 1, 2, 3, 4, 5]) {
    if (before === found.size) break;
    for (const { child, parent } of references) if (found.has(parent)) found.add(child);
  }
  return found;
}

it('every table that hangs on a participant is one that the erasure knows', () => {
  const hanging = [...hangingOnParticipants()];
  expect(hanging).toContain('document_hashes');
  expect(hanging.filter((table) => !known.includes(table))).toEqual([]);
});

it('rows that hang on a participant go with them, or with what the erasure looks at first', () => {
  const hanging = hangingOnParticipants();
  const kept = references.filter(
    ({ child, parent, rule }) => hanging.has(child) && hanging.has(parent) && rule !== 'c',
  );
  // Of the same participant, so these go in the same statement.
  expect(kept.map(({ child, column }) => `${child}.${column}`)).toEqual(['proofs.activity_id']);
});

it('who refers to the address book is asked before something of it goes', () => {
  const book = references.filter(({ parent }) => ['contact_persons', 'organizations'].includes(parent));
  expect(book.map(({ child, column }) => `${child}.${column}`).toSorted()).toEqual([
    'activities.contact_person_id',
    'activities.organization_id',
    // These go with the entry that they are about.
    'address_judgements.gone_contact_person_id',
    'address_judgements.gone_organization_id',
    'address_judgements.kept_contact_person_id',
    'address_judgements.kept_organization_id',
    'address_keys.contact_person_id',
    'address_keys.organization_id',
    'contact_persons.merged_into',
    'contact_persons.organization_id',
    'deliveries.handed_over_by',
    'organizations.merged_into',
    'proofs.contact_person_id',
    'proofs.organization_id',
    'proofs.refused_by_id',
  ]);
});

it('a column that names a row without a foreign key is one of which we know why', async () => {
  const columns = await rowsOf<{ name: string }>(sql`
    select table_name || '.' || column_name as name from information_schema.columns
    where table_schema = 'public' and (data_type = 'uuid' or column_name ~ '_id$') and column_name <> 'id'`);
  const linked = new Set(references.map(({ child, column }) => `${child}.${column}`));
  const loose = columns.map(({ name }) => name).filter((name) => !linked.has(name));
  const ofStaffOrAgency = [
    'account.account_id',
    'account.provider_id',
    'case_rows.agency_id',
    'case_rows.counselor_id',
    'case_words.agency_id',
    'proof_work.agency_id',
    'proof_work.counselor_id',
    'published_offers.agency_id',
    'user.agency_id',
  ];
  const ofTheTrail = ['audit_rows.actor_id', 'audit_rows.subject_id'];
  const lookedAt = ['jobs.subject_id', 'mails.subject_id'];
  // Of a table that goes: the same for each version of one note, and a line of a proof that goes too.
  const ofThePerson = ['case_entries.entry_id', 'proof_work.proof_id'];
  // No row of its own: what one action did for several people, of whom this one's row goes.
  const shared = ['bulk_steps.run_id'];
  const expected = [...shared, ...ofStaffOrAgency, ...ofTheTrail, ...lookedAt, ...ofThePerson];
  expect(loose.toSorted()).toEqual(expected.toSorted());
});
