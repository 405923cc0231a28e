import { sql } from 'drizzle-orm';
import type { Db } from './client.ts';
import type { Tx } from './scope.ts';

/** A transaction of no agency: it sees the names of agencies and what is published, no row behind a wall. */
export interface PublicScope {
  readonly tx: Tx;
}

/** Runs `work` for somebody without an account, in the role that row-level security holds for and with no agency set. */
export function inPublic<T>(db: Db, work: (scope: PublicScope) => Promise<T>): Promise<T> {
  return db.transaction(async (tx) => {
    await tx.execute(sql`select set_config('veertig.agency', '', true), set_config('role', 'veertig_app', true)`);
    return work({ tx: tx as unknown as Tx });
  });
}
