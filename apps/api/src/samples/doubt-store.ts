import { and, eq, isNull, sql } from 'drizzle-orm';
import { confirmations, proofs, sampleProofs, user } from '../db/schema.ts';
import type { Scope } from '../db/scope.ts';

/** Whether a control sample left a doubt about the hours of a proof that count, as a column beside `proofs`. */
export const openDoubt = sql<boolean>`${proofs.state} = 'ACCEPTED' and exists (select 1 from ${sampleProofs}
  join ${confirmations} on ${confirmations.id} = ${sampleProofs.confirmationId}
  where ${sampleProofs.proofId} = ${proofs.id} and ${sampleProofs.outcome} = 'DOUBT' and ${sampleProofs.settledAt} is null
    and ${confirmations.replacedAt} is null and ${confirmations.withdrawnAt} is null)`;

/** The doubt itself: who had it, and why; null when there is none to look at. */
export async function openDoubtOf({ tx, agencyId }: Scope, proofId: string) {
  const [found] = await tx
    .select({ note: sampleProofs.note, by: user.name, at: sampleProofs.outcomeAt, sampleId: sampleProofs.sampleId })
    .from(sampleProofs)
    .innerJoin(proofs, eq(proofs.id, sampleProofs.proofId))
    .innerJoin(confirmations, eq(confirmations.id, sampleProofs.confirmationId))
    .innerJoin(user, eq(user.id, sampleProofs.outcomeBy))
    .where(
      and(
        eq(sampleProofs.agencyId, agencyId),
        eq(sampleProofs.proofId, proofId),
        eq(sampleProofs.outcome, 'DOUBT'),
        eq(proofs.state, 'ACCEPTED'),
        isNull(sampleProofs.settledAt),
        isNull(confirmations.replacedAt),
        isNull(confirmations.withdrawnAt),
      ),
    )
    .limit(1);
  return found ?? null;
}
