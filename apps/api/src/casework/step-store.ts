import type { TermDecision } from '@veertig/rules';
import { and, desc, eq, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { isOneOf } from '../db/any-of.ts';
import { caseDecisions, caseEntries } from '../db/schema.ts';
import type { Scope } from '../db/scope.ts';

const later = alias(caseEntries, 'later');

/** The rows of `case_entries` that no correction came after. */
export const isCurrent = ({ tx }: Scope) =>
  sql`not exists ${tx
    .select({ one: sql`1` })
    .from(later)
    .where(and(eq(later.entryId, caseEntries.entryId), sql`${later.version} > ${caseEntries.version}`))}`;

/** The day of the last talk of each of these people; who never had one is missing. */
export async function lastTalks(scope: Scope, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await scope.tx
    .select({ id: caseEntries.participantId, on: sql<string>`max(${caseEntries.happenedOn})::text` })
    .from(caseEntries)
    .where(
      and(
        eq(caseEntries.agencyId, scope.agencyId),
        isOneOf(caseEntries.participantId, ids),
        eq(caseEntries.kind, 'TALK'),
        isCurrent(scope),
      ),
    )
    .groupBy(caseEntries.participantId);
  return new Map(rows.map(({ id, on }) => [id, on]));
}

/** What was decided last about the end of a term of each of these people. */
export async function standingTermDecisions(
  { tx, agencyId }: Scope,
  ids: readonly string[],
): Promise<Map<string, { outcome: TermDecision; termEnd: string }>> {
  const rows = await tx
    .selectDistinctOn([caseDecisions.participantId], {
      id: caseDecisions.participantId,
      outcome: caseDecisions.outcome,
      termEnd: caseDecisions.aboutOn,
    })
    .from(caseDecisions)
    .where(
      and(
        eq(caseDecisions.agencyId, agencyId),
        isOneOf(caseDecisions.participantId, ids),
        eq(caseDecisions.subject, 'END_OF_TERM'),
      ),
    )
    .orderBy(caseDecisions.participantId, desc(caseDecisions.sequence));
  return new Map(rows.map(({ id, outcome, termEnd }) => [id, { outcome: outcome as TermDecision, termEnd }]));
}
