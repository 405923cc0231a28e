import { and, eq, gt, inArray, isNull } from 'drizzle-orm';
import { jobs, mails } from '../db/schema.ts';
import type { Scope } from '../db/scope.ts';

/**
 * Takes a reminder out of the queue before its time, as if it had never been posted: its number is free again. A worker
 * that claims it at the same moment waits for this row, or has it already. False when nothing was held back.
 */
export async function withdrawReminder(
  { tx, agencyId }: Scope,
  { deliveryId, sequence }: { deliveryId: string; sequence: number },
  now: Date,
): Promise<boolean> {
  const reminder = and(
    eq(mails.agencyId, agencyId),
    eq(mails.kind, 'PROOF_REMINDER'),
    eq(mails.subjectId, deliveryId),
    eq(mails.sequence, sequence),
    eq(mails.state, 'WAITING'),
  );
  const held = await tx
    .delete(jobs)
    .where(
      and(
        eq(jobs.agencyId, agencyId),
        eq(jobs.kind, 'SEND_MAIL'),
        inArray(jobs.subjectId, tx.select({ id: mails.id }).from(mails).where(reminder)),
        isNull(jobs.leasedUntil),
        eq(jobs.attempts, 0),
        gt(jobs.runAt, now),
      ),
    )
    .returning({ id: jobs.id });
  if (held.length === 0) return false;
  await tx.delete(mails).where(reminder);
  return true;
}
