import { sql } from 'drizzle-orm';
import type { Scope } from '../db/scope.ts';

/** Lets draws of one agency wait for each other, so that no proof is drawn twice at once. */
export async function holdDraws({ tx, agencyId }: Scope): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`sample ${agencyId}`}, 0))`);
}
