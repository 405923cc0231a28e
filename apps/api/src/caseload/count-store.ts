import { obligations } from '@veertig/rules';
import { and, eq, type SQL, sql } from 'drizzle-orm';
import { caseRows } from '../db/schema.ts';
import type { Scope } from '../db/scope.ts';
import { caseStages, waitingOns } from './case-state.ts';
import { conditionsOf, deadlineCondition, hoursCondition, type ReadyFilter } from './filter-store.ts';
import { deadlineBands, hoursBands } from './input.ts';

/** Counting stops here: "more than a thousand" is as good an answer, and costs the same with any number of people. */
export const countedUpTo = 1000;
// A search that finds many reads each line it counts.
const countedUpToInSearch = 100;

/** How many people each chip would show beside the other choices, and how many the filter finds, up to a limit. */
export async function countCases(scope: Scope, filter: ReadyFilter) {
  const limit = filter.words.length > 0 && !filter.found ? countedUpToInSearch : countedUpTo;
  const count = (conditions: SQL[]) =>
    sql`(select count(*)::int from (select 1 from ${caseRows} where ${and(...conditions)} limit ${limit}) counted)`;
  const chips = [
    ...caseStages.map((value) => ({ facet: 'stage' as const, value, condition: eq(caseRows.stage, value) })),
    ...waitingOns.map((value) => ({ facet: 'waitingOn' as const, value, condition: eq(caseRows.waitingOn, value) })),
    ...hoursBands.map((value) => ({ facet: 'hours' as const, value, condition: hoursCondition(value) })),
    ...deadlineBands.map((value) => ({
      facet: 'deadline' as const,
      value,
      condition: deadlineCondition(value, filter.today),
    })),
    ...obligations.map((value) => ({ facet: 'obligation' as const, value, condition: eq(caseRows.obligation, value) })),
  ];
  const amounts = chips.map(({ facet, condition }) =>
    count([...conditionsOf(scope, filter, facet), ...(condition ? [condition] : [])]),
  );
  const all = [count(conditionsOf(scope, filter)), ...amounts];
  const answer = await scope.tx.execute(sql`select array[${sql.join(all, sql`, `)}] as counts`);
  const [row] = (answer as unknown as { rows: { counts: number[] }[] }).rows;
  const [total = 0, ...counts] = row?.counts ?? [];
  return { total, limit, chips: chips.map(({ facet, value }, index) => ({ facet, value, count: counts[index] ?? 0 })) };
}
