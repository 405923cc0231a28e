import { and, count, eq, max, min } from 'drizzle-orm';
import { offers } from '../db/schema.ts';
import type { Scope } from '../db/scope.ts';

/** What waits for a decision of the local authority: how much, since when, and when the last of it came. */
export async function offersWaiting({ tx, agencyId }: Scope) {
  const [found] = await tx
    .select({ waiting: count(), oldestAt: min(offers.submittedAt), newestAt: max(offers.updatedAt) })
    .from(offers)
    .where(and(eq(offers.agencyId, agencyId), eq(offers.state, 'SUBMITTED')));
  const { waiting = 0, oldestAt = null, newestAt = null } = found ?? {};
  return oldestAt && newestAt ? { waiting, oldestAt, newestAt } : null;
}
