import type { DecisionSubject } from '@veertig/rules';
import { and, desc, eq } from 'drizzle-orm';
import { caseDecisions, user } from '../db/schema.ts';
import type { Scope } from '../db/scope.ts';

/** Everything decided about one person, the newest first, with who decided. */
export function listDecisions({ tx, agencyId }: Scope, participantId: string) {
  return tx
    .select({ decision: caseDecisions, decidedByName: user.name })
    .from(caseDecisions)
    .innerJoin(user, eq(user.id, caseDecisions.decidedBy))
    .where(and(eq(caseDecisions.agencyId, agencyId), eq(caseDecisions.participantId, participantId)))
    .orderBy(desc(caseDecisions.decidedAt), desc(caseDecisions.sequence));
}

/** How many decisions there are on a subject: what a next one names as seen. */
export async function countDecisions(
  { tx, agencyId }: Scope,
  participantId: string,
  subject: DecisionSubject,
): Promise<number> {
  const [last] = await tx
    .select({ sequence: caseDecisions.sequence })
    .from(caseDecisions)
    .where(
      and(
        eq(caseDecisions.agencyId, agencyId),
        eq(caseDecisions.participantId, participantId),
        eq(caseDecisions.subject, subject),
      ),
    )
    .orderBy(desc(caseDecisions.sequence))
    .limit(1);
  return last?.sequence ?? 0;
}

/** Stores a decision; false when somebody stored that one in the sequence just before. */
export async function addDecision(
  { tx, agencyId }: Scope,
  row: Omit<typeof caseDecisions.$inferInsert, 'id' | 'agencyId'>,
): Promise<boolean> {
  const added = await tx
    .insert(caseDecisions)
    .values({ ...row, agencyId })
    .onConflictDoNothing()
    .returning({ id: caseDecisions.id });
  return added.length > 0;
}
