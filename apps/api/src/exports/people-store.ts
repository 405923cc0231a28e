import type { NextStep, Obligation } from '@veertig/rules';
import { and, sql } from 'drizzle-orm';
import { conditionsOf, type ReadyFilter } from '../caseload/filter-store.ts';
import { caseRows, user } from '../db/schema.ts';
import type { Scope } from '../db/scope.ts';

/** One person of an export, as the stored line of the list has it. */
export interface ExportedPerson {
  id: string;
  sortName: string;
  name: string;
  kbiReference: string | null;
  municipality: string | null;
  counselorName: string;
  obligation: Obligation;
  countedMinutes: number;
  awaitingMinutes: number;
  remainingMinutes: number;
  goalReached: boolean;
  deadlineOn: string;
  lastContactOn: string;
  changesOn: string;
  nextAction: NextStep['action'] | null;
}

/** The next people a filter finds by name, after somebody or from the first one on. */
export async function nextPeople(
  scope: Scope,
  filter: ReadyFilter,
  after: Pick<ExportedPerson, 'sortName' | 'id'> | undefined,
  limit: number,
): Promise<ExportedPerson[]> {
  const { sortName, participantId } = caseRows;
  const beyond = after ? [sql`(${sortName}, ${participantId}) > (${after.sortName}, ${after.id}::uuid)`] : [];
  // Written out, because the query builder spends more time on each cell than the database.
  const answer = await scope.tx.execute(sql`
    select ${participantId} as id, ${sortName} as "sortName", ${caseRows.name} as name, ${caseRows.kbiReference} as "kbiReference",
      ${caseRows.place} as municipality, ${user.name} as "counselorName", ${caseRows.obligation} as obligation,
      ${caseRows.countedMinutes} as "countedMinutes", ${caseRows.awaitingMinutes} as "awaitingMinutes",
      ${caseRows.remainingMinutes} as "remainingMinutes", ${caseRows.goalReached} as "goalReached",
      ${caseRows.deadlineOn}::text as "deadlineOn", ${caseRows.lastContactOn}::text as "lastContactOn",
      ${caseRows.changesOn}::text as "changesOn", ${caseRows.next} ->> 'action' as "nextAction"
    from ${caseRows} inner join ${user} on ${user.id} = ${caseRows.counselorId}
    where ${and(...conditionsOf(scope, filter), ...beyond)}
    order by ${sortName}, ${participantId} limit ${limit}`);
  return (answer as unknown as { rows: ExportedPerson[] }).rows;
}
