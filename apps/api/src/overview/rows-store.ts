import type { SQL } from 'drizzle-orm';
import type { Scope } from '../db/scope.ts';

/** The rows of a query that is written out; the caller says what they hold. */
export async function rowsOf<Row>({ tx }: Scope, query: SQL): Promise<Row[]> {
  return ((await tx.execute(query)) as unknown as { rows: Row[] }).rows;
}
