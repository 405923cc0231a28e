import { choseAtStart, type DecisionSubject, determineObligation } from '@veertig/rules';
import { and, desc, eq } from 'drizzle-orm';
import type { z } from 'zod';
import { dayOf } from '../clock.ts';
import { insertRows } from '../db/insert-rows.ts';
import { caseDecisions, user } from '../db/schema.ts';
import type { Scope } from '../db/scope.ts';
import type { contract, profile } from '../pathways/input.ts';

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

interface Beginning {
  participantId: string;
  profile: z.output<typeof profile>;
  contract: z.output<typeof contract>;
}

/** Whether a dossier begins with a choice: the pathway is in a contract in which it need not be (OPT-01). */
export function beginsWithChoice({ profile, contract }: Pick<Beginning, 'profile' | 'contract'>): boolean {
  const { obligation } = determineObligation(profile);
  return choseAtStart({ obligation, contractIncludesPnt: contract.includesPnt });
}

/**
 * Writes the choice with which dossiers begin into their history, of those that begin with one. It is about the first
 * day of the contract, or else the day on which it was entered.
 */
export async function addFirstChoices(
  { tx, agencyId }: Scope,
  people: readonly Beginning[],
  { decidedBy, decidedAt }: { decidedBy: string; decidedAt: Date },
): Promise<void> {
  const chosen = people.filter(beginsWithChoice).map(({ participantId, profile, contract }) => ({
    agencyId,
    participantId,
    subject: 'CHOICE' as const,
    sequence: 1,
    outcome: 'IN',
    aboutOn: contract.term?.start ?? dayOf(decidedAt),
    reason: '',
    facts: { obligation: determineObligation(profile).obligation, contractReference: contract.reference },
    decidedBy,
    decidedAt,
  }));
  if (chosen.length > 0) await insertRows(tx, caseDecisions, chosen);
}
