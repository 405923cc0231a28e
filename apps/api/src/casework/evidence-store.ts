import { and, asc, eq, isNull } from 'drizzle-orm';
import { isOneOf } from '../db/any-of.ts';
import { exemptionEvidence, user } from '../db/schema.ts';
import type { Scope } from '../db/scope.ts';

const holds = ({ agencyId }: Scope, ids: readonly string[]) =>
  and(
    eq(exemptionEvidence.agencyId, agencyId),
    isOneOf(exemptionEvidence.participantId, ids),
    isNull(exemptionEvidence.withdrawnAt),
  );

/** The evidence that holds for these people, oldest first. */
export function evidenceOf(scope: Scope, ids: readonly string[]) {
  const { participantId, kind, facts, validUntil } = exemptionEvidence;
  return scope.tx
    .select({ participantId, kind, facts, validUntil })
    .from(exemptionEvidence)
    .where(holds(scope, ids))
    .orderBy(asc(exemptionEvidence.notedAt));
}

/** The same of one person, with who saw it. */
export function listEvidence(scope: Scope, participantId: string) {
  return scope.tx
    .select({ evidence: exemptionEvidence, seenByName: user.name })
    .from(exemptionEvidence)
    .innerJoin(user, eq(user.id, exemptionEvidence.seenBy))
    .where(holds(scope, [participantId]))
    .orderBy(asc(exemptionEvidence.notedAt));
}

/** One piece of evidence of this agency, withdrawn or not. */
export async function findEvidence({ tx, agencyId }: Scope, id: string) {
  const [found] = await tx
    .select()
    .from(exemptionEvidence)
    .where(and(eq(exemptionEvidence.id, id), eq(exemptionEvidence.agencyId, agencyId)));
  return found;
}

/** Notes evidence that somebody saw. */
export async function addEvidence(
  { tx, agencyId }: Scope,
  row: Omit<typeof exemptionEvidence.$inferInsert, 'id' | 'agencyId' | 'withdrawnAt'>,
): Promise<string> {
  const [added] = await tx
    .insert(exemptionEvidence)
    .values({ ...row, agencyId })
    .returning({ id: exemptionEvidence.id });
  if (!added) throw new Error('evidence was not stored');
  return added.id;
}

/** Takes evidence away that was noted by mistake or no longer holds; false when somebody did already. */
export async function withdrawEvidence({ tx, agencyId }: Scope, id: string, withdrawnAt: Date): Promise<boolean> {
  const gone = await tx
    .update(exemptionEvidence)
    .set({ withdrawnAt })
    .where(
      and(
        eq(exemptionEvidence.id, id),
        eq(exemptionEvidence.agencyId, agencyId),
        isNull(exemptionEvidence.withdrawnAt),
      ),
    )
    .returning({ id: exemptionEvidence.id });
  return gone.length > 0;
}
