import type { ProofState } from '@veertig/rules';
import { and, desc, eq, gt, inArray, isNull } from 'drizzle-orm';
import { auditRows, deliveries, jobs, mails } from '../db/schema.ts';
import type { Scope } from '../db/scope.ts';

/** The last change of a proof by its trail: from which state, and when. */
export async function lastStepOf({ tx, agencyId }: Scope, proofId: string) {
  const [last] = await tx
    .select({ at: auditRows.at, facts: auditRows.facts })
    .from(auditRows)
    .where(and(eq(auditRows.subjectId, proofId), eq(auditRows.agencyId, agencyId)))
    .orderBy(desc(auditRows.sequence))
    .limit(1);
  return last && { at: last.at, from: (last.facts.from ?? null) as ProofState | null };
}

const waitingMails = ({ tx, agencyId }: Scope, proofId: string) =>
  tx
    .select({ id: mails.id })
    .from(mails)
    .innerJoin(deliveries, eq(deliveries.id, mails.subjectId))
    .where(
      and(
        eq(deliveries.proofId, proofId),
        eq(deliveries.agencyId, agencyId),
        eq(deliveries.state, 'LIVE'),
        eq(mails.state, 'WAITING'),
      ),
    );

/** When the mail of a request leaves at the earliest; undefined when none waits. */
export async function mailLeavesAt(scope: Scope, proofId: string): Promise<Date | undefined> {
  const [job] = await scope.tx
    .select({ runAt: jobs.runAt })
    .from(jobs)
    .where(and(eq(jobs.agencyId, scope.agencyId), inArray(jobs.subjectId, waitingMails(scope, proofId))));
  return job?.runAt;
}

/**
 * Takes the mail of a request out of the queue, before its time only: a worker that claims it at the same moment waits
 * for this row, or has it already. False when nothing was held back.
 */
export async function holdMail(scope: Scope, proofId: string, now: Date): Promise<boolean> {
  const held = await scope.tx
    .delete(jobs)
    .where(
      and(
        eq(jobs.agencyId, scope.agencyId),
        inArray(jobs.subjectId, waitingMails(scope, proofId)),
        isNull(jobs.leasedUntil),
        eq(jobs.attempts, 0),
        gt(jobs.runAt, now),
      ),
    )
    .returning({ id: jobs.id });
  return held.length > 0;
}
