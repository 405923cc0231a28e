import { and, asc, eq, gt, lt, notExists, or, sql } from 'drizzle-orm';
import { bulkSteps, caseDecisions, confirmations, participants, proofs, terms, user } from '../db/schema.ts';
import type { Scope } from '../db/scope.ts';

/** What an action did for one person, with the names that a list shows. */
export type KeptStep = Awaited<ReturnType<typeof lockRun>>[number];

/** Keeps what an action did for one person. */
export async function keepStep(
  { tx, agencyId }: Scope,
  step: Omit<typeof bulkSteps.$inferInsert, 'id' | 'agencyId'>,
): Promise<void> {
  await tx.insert(bulkSteps).values({ ...step, agencyId });
}

/** Everything one action of this account did, held so that of two who take it back at once one finds it gone. */
export function lockRun({ tx, agencyId }: Scope, runId: string, userId: string) {
  const { participantId, step, doneAt } = bulkSteps;
  return tx
    .select({ participantId, step, doneAt, name: participants.name, counselorName: user.name })
    .from(bulkSteps)
    .innerJoin(participants, eq(participants.id, bulkSteps.participantId))
    .innerJoin(user, eq(user.id, participants.counselorId))
    .where(and(eq(bulkSteps.runId, runId), eq(bulkSteps.userId, userId), eq(bulkSteps.agencyId, agencyId)))
    .orderBy(asc(bulkSteps.participantId))
    .for('update', { of: bulkSteps });
}

/** Forgets an action: it was taken back. */
export async function forgetRun({ tx, agencyId }: Scope, runId: string): Promise<void> {
  await tx.delete(bulkSteps).where(and(eq(bulkSteps.runId, runId), eq(bulkSteps.agencyId, agencyId)));
}

/** Forgets what was done before a moment. */
export async function forgetStepsBefore({ tx, agencyId }: Scope, moment: Date): Promise<void> {
  await tx.delete(bulkSteps).where(and(eq(bulkSteps.agencyId, agencyId), lt(bulkSteps.doneAt, moment)));
}

/** Gives a case back; false when it is no longer with whom it went to. */
export async function returnCase(
  { tx, agencyId }: Scope,
  participantId: string,
  { from, to }: { from: string; to: string },
): Promise<boolean> {
  const changed = await tx
    .update(participants)
    .set({ counselorId: from })
    .where(
      and(eq(participants.id, participantId), eq(participants.agencyId, agencyId), eq(participants.counselorId, to)),
    )
    .returning({ id: participants.id });
  return changed.length > 0;
}

/**
 * Removes a term that an action added; false when a later one came, somebody decided about its end, or hours came or
 * were decided on since: those were counted with this term.
 */
export async function removeTerm(
  { tx, agencyId }: Scope,
  participantId: string,
  { start, end, addedAt }: { start: string; end: string; addedAt: Date },
): Promise<boolean> {
  const one = { one: sql`1` };
  const mine = sql`${terms.participantId}`;
  const later = tx
    .select(one)
    .from(sql`${terms} as later`)
    .where(sql`later.participant_id = ${mine} and later.start > ${terms.start}`);
  const decided = tx
    .select(one)
    .from(caseDecisions)
    .where(and(eq(caseDecisions.participantId, mine), eq(caseDecisions.aboutOn, end)));
  const worked = tx
    .select(one)
    .from(proofs)
    .leftJoin(confirmations, eq(confirmations.proofId, proofs.id))
    .where(
      and(eq(proofs.participantId, mine), or(gt(confirmations.confirmedAt, addedAt), gt(proofs.decidedAt, addedAt))),
    );
  const gone = await tx
    .delete(terms)
    .where(
      and(
        eq(terms.agencyId, agencyId),
        eq(terms.participantId, participantId),
        eq(terms.start, start),
        eq(terms.end, end),
        eq(terms.addedAt, addedAt),
        notExists(later),
        notExists(decided),
        notExists(worked),
      ),
    )
    .returning({ id: terms.id });
  return gone.length > 0;
}
