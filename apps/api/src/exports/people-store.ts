import type { NextStep, Obligation } from '@veertig/rules';
import { and, eq, sql } from 'drizzle-orm';
import { conditionsOf, type ReadyFilter } from '../caseload/filter-store.ts';
import { caseRows, user } from '../db/schema.ts';
import type { Scope } from '../db/scope.ts';

/** One person of an export, as the stored line of the list has it, with the name of who guides the case. */
export interface ExportedPerson extends StoredPerson {
  counselorName: string;
}

interface StoredPerson {
  id: string;
  sortName: string;
  name: string;
  kbiReference: string | null;
  municipality: string | null;
  counselorId: string;
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

/** Names by account, of everybody in the agency; looked up for a whole file, because a join costs more than the lines. */
export type Names = Map<string, string>;

/**
 * The next people a filter finds by name, after somebody or from the first one on. `names` is filled with whoever is
 * missing in it.
 */
export async function nextPeople(
  scope: Scope,
  filter: ReadyFilter,
  names: Names,
  after: Pick<ExportedPerson, 'sortName' | 'id'> | undefined,
  limit: number,
): Promise<ExportedPerson[]> {
  const { sortName, participantId } = caseRows;
  const beyond = after ? [sql`(${sortName}, ${participantId}) > (${after.sortName}, ${after.id}::uuid)`] : [];
  // Written out, because the query builder spends more time on each cell than the database.
  const answer = await scope.tx.execute(sql`
    select ${participantId} as id, ${sortName} as "sortName", ${caseRows.name} as name, ${caseRows.kbiReference} as "kbiReference",
      ${caseRows.place} as municipality, ${caseRows.counselorId} as "counselorId", ${caseRows.obligation} as obligation,
      ${caseRows.countedMinutes} as "countedMinutes", ${caseRows.awaitingMinutes} as "awaitingMinutes",
      ${caseRows.remainingMinutes} as "remainingMinutes", ${caseRows.goalReached} as "goalReached",
      ${caseRows.deadlineOn}::text as "deadlineOn", ${caseRows.lastContactOn}::text as "lastContactOn",
      ${caseRows.changesOn}::text as "changesOn", ${caseRows.next} ->> 'action' as "nextAction"
    from ${caseRows}
    where ${and(...conditionsOf(scope, filter), ...beyond)}
    order by ${sortName}, ${participantId} limit ${limit}`);
  const { rows } = answer as unknown as { rows: StoredPerson[] };
  if (rows.some(({ counselorId }) => !names.has(counselorId))) await learnNames(scope, names);
  return rows.map((row) => ({ ...row, counselorName: names.get(row.counselorId) ?? '' }));
}

async function learnNames({ tx, agencyId }: Scope, names: Names): Promise<void> {
  const rows = await tx.select({ id: user.id, name: user.name }).from(user).where(eq(user.agencyId, agencyId));
  for (const { id, name } of rows) names.set(id, name);
}
