import { and, asc, desc, eq, gte, inArray, isNull, lt, ne, sql } from 'drizzle-orm';
import {
  confirmations,
  contactPersons,
  organizations,
  participants,
  proofs,
  sampleProofs,
  samples,
  user,
} from '../db/schema.ts';
import type { Scope } from '../db/scope.ts';

export type Sample = typeof samples.$inferSelect;
export type SampleProof = typeof sampleProofs.$inferSelect;

/** An accepted proof that can be drawn. */
export interface Candidate {
  number: string;
  proofId: string;
  confirmationId: string;
  participantId: string;
}

/**
 * The proofs accepted in a month and before a moment, by number; without those that other samples of the month drew. Of
 * a later sample these lost the first draw, so leaving them out changes nothing in it.
 */
export function candidatesOf(
  { tx, agencyId }: Scope,
  { month, start, end, before, sampleId }: { month: string; start: Date; end: Date; before: Date; sampleId?: string },
): Promise<Candidate[]> {
  const drawnByOthers = tx
    .select({ id: sampleProofs.proofId })
    .from(sampleProofs)
    .innerJoin(samples, eq(samples.id, sampleProofs.sampleId))
    .where(
      and(eq(samples.agencyId, agencyId), eq(samples.month, month), sampleId ? ne(samples.id, sampleId) : undefined),
    );
  return tx
    .select({
      number: confirmations.number,
      proofId: proofs.id,
      confirmationId: confirmations.id,
      participantId: proofs.participantId,
    })
    .from(proofs)
    .innerJoin(confirmations, eq(confirmations.proofId, proofs.id))
    .where(
      and(
        eq(proofs.agencyId, agencyId),
        eq(proofs.state, 'ACCEPTED'),
        gte(proofs.decidedAt, start),
        lt(proofs.decidedAt, end < before ? end : before),
        isNull(confirmations.replacedAt),
        isNull(confirmations.withdrawnAt),
        sql`${proofs.id} not in ${drawnByOthers}`,
      ),
    )
    .orderBy(asc(confirmations.number));
}

/** Stores a draw with its proofs in the order of their lots. Returns the id. */
export async function addSample(
  { tx, agencyId }: Scope,
  row: Omit<typeof samples.$inferInsert, 'agencyId' | 'id'>,
  drawn: readonly Candidate[],
): Promise<string> {
  const [added] = await tx
    .insert(samples)
    .values({ ...row, agencyId })
    .returning({ id: samples.id });
  if (!added) throw new Error('sample was not stored');
  await tx.insert(sampleProofs).values(
    drawn.map(({ proofId, confirmationId, participantId }, index) => ({
      sampleId: added.id,
      position: index + 1,
      proofId,
      confirmationId,
      participantId,
      agencyId,
    })),
  );
  return added.id;
}

/** One sample of this agency with who drew it, or undefined. */
export async function findSample({ tx, agencyId }: Scope, id: string) {
  const [found] = await tx
    .select({ sample: samples, drawnByName: user.name })
    .from(samples)
    .innerJoin(user, eq(user.id, samples.drawnBy))
    .where(and(eq(samples.id, id), eq(samples.agencyId, agencyId)));
  return found;
}

/** The newest samples with how many proofs had which outcome. */
export function newestSamples({ tx, agencyId }: Scope, most: number) {
  const count = (outcome: string) => sql<number>`(count(*) filter (where ${sampleProofs.outcome} = ${outcome}))::int`;
  return tx
    .select({
      id: samples.id,
      month: samples.month,
      drawnAt: samples.drawnAt,
      drawn: sql<number>`count(*)::int`,
      inOrder: count('IN_ORDER'),
      notReached: count('NOT_REACHED'),
      doubt: count('DOUBT'),
    })
    .from(samples)
    .innerJoin(sampleProofs, eq(sampleProofs.sampleId, samples.id))
    .where(eq(samples.agencyId, agencyId))
    .groupBy(samples.id)
    .orderBy(desc(samples.drawnAt), desc(samples.id))
    .limit(most);
}

/** The drawn proofs with whom to call about what, in the order of their lots. */
export function proofsOfSample({ tx, agencyId }: Scope, sampleId: string) {
  return tx
    .select({
      drawn: sampleProofs,
      state: proofs.state,
      description: proofs.description,
      number: confirmations.number,
      facts: confirmations.facts,
      participant: { id: participants.id, name: participants.name },
      counselorName: user.name,
      contactPerson: { name: contactPersons.name, phone: contactPersons.phone, email: contactPersons.email },
      organizationName: organizations.name,
    })
    .from(sampleProofs)
    .innerJoin(proofs, eq(proofs.id, sampleProofs.proofId))
    .innerJoin(confirmations, eq(confirmations.id, sampleProofs.confirmationId))
    .innerJoin(participants, eq(participants.id, sampleProofs.participantId))
    .innerJoin(user, eq(user.id, participants.counselorId))
    .innerJoin(contactPersons, eq(contactPersons.id, proofs.contactPersonId))
    .leftJoin(organizations, eq(organizations.id, proofs.organizationId))
    .where(and(eq(sampleProofs.sampleId, sampleId), eq(sampleProofs.agencyId, agencyId)))
    .orderBy(asc(sampleProofs.position));
}

/** Writes what came of checking one proof; a later outcome replaces it and opens a settled doubt again. */
export async function storeOutcome(
  { tx, agencyId }: Scope,
  { sampleId, proofId }: Pick<SampleProof, 'sampleId' | 'proofId'>,
  outcome: Pick<SampleProof, 'outcome' | 'note' | 'outcomeBy' | 'outcomeAt'>,
): Promise<SampleProof | undefined> {
  const [stored] = await tx
    .update(sampleProofs)
    .set({ ...outcome, settledAt: null, settledBy: null, settledReason: null })
    .where(
      and(eq(sampleProofs.sampleId, sampleId), eq(sampleProofs.proofId, proofId), eq(sampleProofs.agencyId, agencyId)),
    )
    .returning();
  return stored;
}

/** Marks the open doubts about a proof as looked at; how many there were. */
export async function settleDoubts(
  { tx, agencyId }: Scope,
  proofId: string,
  settled: Pick<SampleProof, 'settledAt' | 'settledBy' | 'settledReason'>,
): Promise<number> {
  const rows = await tx
    .update(sampleProofs)
    .set(settled)
    .where(
      and(
        eq(sampleProofs.proofId, proofId),
        eq(sampleProofs.agencyId, agencyId),
        inArray(sampleProofs.outcome, ['DOUBT']),
        isNull(sampleProofs.settledAt),
      ),
    )
    .returning({ proofId: sampleProofs.proofId });
  return rows.length;
}
