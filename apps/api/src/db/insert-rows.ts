import { type SQL, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Tx } from './scope.ts';

/** The name of a column in the database. */
export const columnName = (key: string): string => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/**
 * Inserts many rows that name the same columns; the others get their default. All of them travel as one value: a
 * parameter for each cell takes longer to write out than the rows take to store.
 */
export async function insertRows<T extends PgTable>(
  tx: Tx,
  table: T,
  rows: readonly T['$inferInsert'][],
  onConflict: SQL = sql``,
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const names = Object.keys(first).map((key) => [key, columnName(key)] as const);
  const columns = sql.join(
    names.map(([, name]) => sql.identifier(name)),
    sql`, `,
  );
  const stored = JSON.stringify(rows.map((row) => named(row, names)));
  await tx.execute(sql`insert into ${table} (${columns})
    select ${columns} from jsonb_populate_recordset(null::${table}, ${stored}::jsonb) ${onConflict}`);
}

function named(row: Record<string, unknown>, names: readonly (readonly [key: string, name: string])[]) {
  const stored: Record<string, unknown> = {};
  for (const [key, name] of names) stored[name] = row[key];
  return stored;
}
