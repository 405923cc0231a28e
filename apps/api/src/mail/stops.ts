import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import type { Db } from '../db/client.ts';
import { deliveries, user } from '../db/schema.ts';
import type { Scope } from '../db/scope.ts';

/** The agency of a delivery: looked up outside an agency, because the sealed id is what tells it. */
export async function locateDelivery(db: Db, id: string) {
  const [found] = await db
    .select({ agencyId: deliveries.agencyId, proofId: deliveries.proofId })
    .from(deliveries)
    .where(eq(deliveries.id, id));
  return found;
}

/** The same for an account. */
export async function locateAccount(db: Db, id: string) {
  const [found] = await db.select({ agencyId: user.agencyId, role: user.role }).from(user).where(eq(user.id, id));
  return found;
}

/** No more reminders about one request. False when they had stopped already. */
export async function stopReminders({ tx, agencyId }: Scope, deliveryId: string, at: Date): Promise<boolean> {
  const changed = await tx
    .update(deliveries)
    .set({ remindersStoppedAt: at })
    .where(and(eq(deliveries.id, deliveryId), eq(deliveries.agencyId, agencyId), isNull(deliveries.remindersStoppedAt)))
    .returning({ id: deliveries.id });
  return changed.length === 1;
}

/** Stops the mails to an account about its own work, or with null lets them come again. False when that was so already. */
export async function changeDigest({ tx, agencyId }: Scope, userId: string, stoppedAt: Date | null): Promise<boolean> {
  const differs = stoppedAt ? isNull(user.digestStoppedAt) : isNotNull(user.digestStoppedAt);
  const changed = await tx
    .update(user)
    .set({ digestStoppedAt: stoppedAt })
    .where(and(eq(user.id, userId), eq(user.agencyId, agencyId), differs))
    .returning({ id: user.id });
  return changed.length === 1;
}
