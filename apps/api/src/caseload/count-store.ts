import { obligations } from '@veertig/rules';
import { and, eq, type SQL, sql } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import { caseRows } from '../db/schema.ts';
import type { Scope } from '../db/scope.ts';
import { caseStages, waitingOns } from './case-state.ts';
import { conditionsOf, deadlineCondition, hoursCondition, type ReadyFilter } from './filter-store.ts';
import { deadlineBands, hoursBands } from './input.ts';

/** Counting stops here: "more than a thousand" is as good an answer, and costs the same with any number of people. */
export const countedUpTo = 1000;
// A search that finds many reads each line it counts, so its chips are not counted and its total not far.
const countedUpToInSearch = 100;

/**
 * The first rows that match, up to a limit, in the order of an index: so that the planner follows that index instead of
 * reading the table until enough are found.
 */
export const firstOf = (conditions: SQL[], order: AnyPgColumn, limit: number): SQL =>
  sql`select 1 from ${caseRows} where ${and(...conditions)} order by ${order} limit ${limit}`;

/** How many people each chip would show beside the other choices, and how many the filter finds, up to a limit. */
export async function countCases(scope: Scope, filter: ReadyFilter) {
  const many = filter.words.length > 0 && !filter.found;
  const limit = many ? countedUpToInSearch : countedUpTo;
  const count = (conditions: SQL[], order: AnyPgColumn) =>
    sql`(select count(*)::int from (${firstOf(conditions, order, limit)}) counted)`;
  const { risk, countedMinutes, deadlineOn } = caseRows;
  const chips = [
    ...caseStages.map((value) => ({
      facet: 'stage' as const,
      value,
      condition: eq(caseRows.stage, value),
      order: risk,
    })),
    ...waitingOns.map((value) => ({
      facet: 'waitingOn' as const,
      value,
      condition: eq(caseRows.waitingOn, value),
      order: risk,
    })),
    ...hoursBands.map((value) => ({
      facet: 'hours' as const,
      value,
      condition: hoursCondition(value),
      order: countedMinutes,
    })),
    ...deadlineBands.map((value) => ({
      facet: 'deadline' as const,
      value,
      condition: deadlineCondition(value, filter.today),
      order: deadlineOn,
    })),
    ...obligations.map((value) => ({
      facet: 'obligation' as const,
      value,
      condition: eq(caseRows.obligation, value),
      order: risk,
    })),
  ];
  const counted = many ? [] : chips;
  const amounts = counted.map(({ facet, condition, order }) =>
    count([...conditionsOf(scope, filter, facet), ...(condition ? [condition] : [])], order),
  );
  const all = [count(conditionsOf(scope, filter), caseRows.risk), ...amounts];
  const answer = await scope.tx.execute(sql`select array[${sql.join(all, sql`, `)}] as counts`);
  const [row] = (answer as unknown as { rows: { counts: number[] }[] }).rows;
  const [total = 0, ...counts] = row?.counts ?? [];
  return {
    total,
    limit,
    chips: counted.map(({ facet, value }, index) => ({ facet, value, count: counts[index] ?? 0 })),
  };
}
