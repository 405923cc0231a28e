import { createHash } from 'node:crypto';
import { getTableName, is, sql } from 'drizzle-orm';
import { PgTable } from 'drizzle-orm/pg-core';
import type { Db } from '../db/client.ts';
import * as schema from '../db/schema.ts';

/** Every table of the product. */
export const tables: PgTable[] = Object.values(schema as Record<string, unknown>).filter((entry) => is(entry, PgTable));

/** Every row of one table, as JSON text. */
export async function rowsOf(db: Db, table: PgTable): Promise<string[]> {
  const result = await db.execute(sql`select row_to_json(t)::text as line from ${table} t order by 1`);
  return (result as { rows: { line: string }[] }).rows.map(({ line }) => line);
}

/** Every row of the database as text, table by table. */
export async function dump(db: Db): Promise<Record<string, string[]>> {
  const rows: Record<string, string[]> = {};
  for (const table of tables) rows[getTableName(table)] = await rowsOf(db, table);
  return rows;
}

/** The hash of all rows of each table: two that are equal hold the same data. */
export async function fingerprints(db: Db): Promise<Record<string, string>> {
  const lines = Object.entries(await dump(db));
  return Object.fromEntries(
    lines.map(([table, rows]) => [table, createHash('sha256').update(rows.join('\n')).digest('hex')]),
  );
}

/** How many rows each table has. */
export async function counts(db: Db): Promise<Record<string, number>> {
  return Object.fromEntries(Object.entries(await dump(db)).map(([table, rows]) => [table, rows.length]));
}
