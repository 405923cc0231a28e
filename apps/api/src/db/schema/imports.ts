import { boolean, index, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import type { ImportMapping } from '../../imports/import-fields.ts';
import { user } from './accounts.ts';
import { agencyWall, id, instant, ofAgency } from './walls.ts';

/**
 * Read: a list came in and nothing was stored of it. Storing, undoing: some steps were done and others wait. Expired:
 * nobody stored it in time, and its rows are gone.
 */
export const importStates = ['READ', 'STORING', 'STORED', 'UNDOING', 'UNDONE', 'EXPIRED'] as const;
export type ImportState = (typeof importStates)[number];

/**
 * A list of participants from a file. Its rows are kept until they are stored, a day at most. It is stored and undone
 * in steps, each a transaction, so `storedUpTo` and `storedCount` are true at any moment and after any interruption.
 */
export const imports = pgTable(
  'imports',
  {
    id: id(),
    agencyId: ofAgency(),
    state: text().$type<ImportState>().notNull().default('READ'),
    columns: jsonb().$type<string[]>().notNull(),
    rows: jsonb().$type<string[][]>().notNull(),
    mapping: jsonb().$type<ImportMapping>().notNull(),
    rowCount: integer().notNull(),
    storedCount: integer().notNull().default(0),
    /** The last row that was gone through while storing, as the sheet counts: row 1 are the titles. */
    storedUpTo: integer().notNull().default(1),
    /** Whether rows about somebody who seems to be there are stored too. */
    withDuplicates: boolean().notNull().default(false),
    /** Who had it stored; empty until then. */
    storedBy: uuid().references(() => user.id),
    uploadedBy: uuid()
      .notNull()
      .references(() => user.id),
    uploadedAt: instant().notNull(),
  },
  (t) => [index().on(t.agencyId, t.uploadedAt), index().on(t.state, t.uploadedAt), agencyWall()],
);
