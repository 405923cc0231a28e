import { addDays, RULESET } from '@veertig/rules';
import { and, asc, eq, inArray, lt, ne, or, sql } from 'drizzle-orm';
import { caseRows, user } from '../db/schema.ts';
import type { Scope } from '../db/scope.ts';

// Neither at the goal nor outside the pathway.
const running = inArray(caseRows.stage, ['STARTING', 'BUSY']);

/**
 * How the people of the agency, or of one colleague, are spread over those who guide them, by name. `waitingAnswers`
 * counts requests, everything else people.
 */
export function caseloadBalance({ tx, agencyId }: Scope, today: string, counselorId?: string) {
  const soon = addDays(today, RULESET.termEndsSoonDays);
  const count = (condition: Parameters<typeof and>[0]) =>
    sql<number>`(count(${caseRows.participantId}) filter (where ${condition}))::int`;
  const late = lt(caseRows.deadlineOn, today);
  return tx
    .select({
      counselorId: user.id,
      name: user.name,
      people: sql<number>`count(${caseRows.participantId})::int`,
      open: count(running),
      overdue: count(and(running, late)),
      atRisk: count(and(running, sql`${caseRows.deadlineOn} between ${today} and ${soon}`)),
      needsWork: count(ne(caseRows.todayGroup, 'NONE')),
      waitingAnswers: sql<number>`coalesce(sum(${caseRows.awaitingAnswer}), 0)::int`,
      countedMinutes: sql<number>`coalesce(sum(${caseRows.countedMinutes}), 0)::int`,
    })
    .from(user)
    .leftJoin(caseRows, and(eq(caseRows.counselorId, user.id), eq(caseRows.agencyId, agencyId)))
    .where(and(eq(user.agencyId, agencyId), counselorId ? eq(user.id, counselorId) : undefined))
    .groupBy(user.id, user.name, user.role)
    .having(or(eq(user.role, 'COUNSELOR'), sql`count(${caseRows.participantId}) > 0`))
    .orderBy(asc(user.name));
}
