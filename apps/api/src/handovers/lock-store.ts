import { sql } from 'drizzle-orm';
import type { Scope } from '../db/scope.ts';

/** Lets hand-overs of one caseload wait for each other, so that the second sees what the first did. */
export async function holdCaseload({ tx }: Scope, counselorId: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`handover ${counselorId}`}, 0))`);
}
