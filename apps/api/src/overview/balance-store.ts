import { addDays, RULESET } from '@veertig/rules';
import { and, asc, eq, inArray, lt, ne, sql } from 'drizzle-orm';
import { caseRows, user } from '../db/schema.ts';
import type { Scope } from '../db/scope.ts';

/** What one colleague guides. `waitingAnswers` counts requests, everything else people. */
export interface Caseload {
  counselorId: string;
  people: number;
  open: number;
  overdue: number;
  atRisk: number;
  needsWork: number;
  waitingAnswers: number;
  countedMinutes: number;
}

// Neither at the goal nor outside the pathway.
const running = inArray(caseRows.stage, ['STARTING', 'BUSY']);

/** How the people of the agency, or of one colleague, are spread over those who guide them. */
export function caseloads({ tx, agencyId }: Scope, today: string, counselorId?: string): Promise<Caseload[]> {
  const soon = addDays(today, RULESET.termEndsSoonDays);
  const count = (condition: Parameters<typeof and>[0]) => sql<number>`(count(*) filter (where ${condition}))::int`;
  return tx
    .select({
      counselorId: caseRows.counselorId,
      people: sql<number>`count(*)::int`,
      open: count(running),
      overdue: count(and(running, lt(caseRows.deadlineOn, today))),
      atRisk: count(and(running, sql`${caseRows.deadlineOn} between ${today} and ${soon}`)),
      needsWork: count(ne(caseRows.todayGroup, 'NONE')),
      waitingAnswers: sql<number>`sum(${caseRows.awaitingAnswer})::int`,
      countedMinutes: sql<number>`sum(${caseRows.countedMinutes})::int`,
    })
    .from(caseRows)
    .where(and(eq(caseRows.agencyId, agencyId), counselorId ? eq(caseRows.counselorId, counselorId) : undefined))
    .groupBy(caseRows.counselorId);
}

const nobody = { people: 0, open: 0, overdue: 0, atRisk: 0, needsWork: 0, waitingAnswers: 0, countedMinutes: 0 };

/** The caseloads with the names of today, in their order: of every counselor, and of who else guides somebody. */
export async function balanceOf({ tx, agencyId }: Scope, all: readonly Caseload[], counselorId?: string) {
  const colleagues = await tx
    .select({ counselorId: user.id, name: user.name, role: user.role })
    .from(user)
    .where(and(eq(user.agencyId, agencyId), counselorId ? eq(user.id, counselorId) : undefined))
    .orderBy(asc(user.name));
  const of = new Map(all.map((caseload) => [caseload.counselorId, caseload]));
  return colleagues.flatMap(({ role, ...colleague }) => {
    const caseload = of.get(colleague.counselorId);
    return caseload || role === 'COUNSELOR' ? [{ ...nobody, ...caseload, ...colleague }] : [];
  });
}

/** The caseload of one colleague as it is now; nobody when that person guides none. */
export async function caseloadBalance(scope: Scope, today: string, counselorId: string) {
  return balanceOf(scope, await caseloads(scope, today, counselorId), counselorId);
}
