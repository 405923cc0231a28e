import { sql } from 'drizzle-orm';
import type { PgTransaction, PgTransactionConfig } from 'drizzle-orm/pg-core';
import type { Db } from './client.ts';

// biome-ignore lint/suspicious/noExplicitAny: drizzle's own signature of a transaction on any PostgreSQL driver
export type Tx = PgTransaction<any, typeof import('./schema.ts'), any>;

/** A transaction inside one agency. Every store function takes it first; without one there is no way to the data. */
export interface Scope {
  readonly tx: Tx;
  readonly agencyId: string;
  /** Set when all of it will be taken back: then the trail hears nothing, and nobody waits for its end. */
  readonly rehearsal?: true;
}

/**
 * Runs `work` in one transaction that can see and write only the rows of `agencyId`: the role is not the owner, so
 * row-level security holds even for a query that forgets its condition. Commits when `work` resolves.
 */
export function inAgency<T>(
  db: Db,
  agencyId: string,
  work: (scope: Scope) => Promise<T>,
  config?: PgTransactionConfig,
): Promise<T> {
  return db.transaction(async (tx) => {
    await tx.execute(
      sql`select set_config('veertig.agency', ${agencyId}, true), set_config('role', 'veertig_app', true)`,
    );
    return work({ tx: tx as unknown as Tx, agencyId });
  }, config);
}

/** For several questions that must see the same: one moment for the whole transaction. For reading alone. */
export const atOneMoment: PgTransactionConfig = { isolationLevel: 'repeatable read', accessMode: 'read only' };
