import { REQUIRED_MINUTES } from '@veertig/rules';
import { and, eq, gte, inArray, isNull, type SQL, sql } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import { caseRows, confirmations, proofs } from '../db/schema.ts';
import type { Scope } from '../db/scope.ts';
import { countConfirmedSince } from '../proofs/store.ts';
import { type TodayGroup, todayGroups } from './case-state.ts';
import { countedUpTo, firstOf } from './count-store.ts';
import { conditionsOf, type ReadyFilter } from './filter-store.ts';
import { pageOfCases } from './list-store.ts';
import { listedCases } from './list-view.ts';

/** People of each group on the page of today; the list has the others. */
const shownEach = 8;
const working = todayGroups.filter((group): group is Exclude<TodayGroup, 'NONE'> => group !== 'NONE');

/** Who needs something today, in groups from the most urgent on; groups without people are left out. */
export async function groupsOfToday(scope: Scope, filter: ReadyFilter) {
  const own = conditionsOf(scope, filter);
  const counts = await countEach(
    scope,
    working.map((group) => upTo([...own, eq(caseRows.todayGroup, group)])),
  );
  const pages = [];
  for (const [index, group] of working.entries()) {
    const count = counts[index] ?? 0;
    if (count === 0) continue;
    const { rows } = await pageOfCases(scope, { ...filter, todayGroup: group }, { sort: 'RISK', size: shownEach });
    pages.push({ group, count, rows });
  }
  // Together, so that what is due is judged from few statements.
  const all = pages.flatMap(({ rows }) => rows);
  const listed = new Map((await listedCases(scope, all, filter.today)).map((row) => [row.id, row]));
  return pages.map((page) => ({
    ...page,
    rows: page.rows.flatMap(({ row }) => listed.get(row.participantId) ?? []),
  }));
}

/** How many people there are, have 40 hours, and how many requests wait for an answer; each up to a limit. */
export async function figuresOfToday(scope: Scope, filter: ReadyFilter) {
  const own = conditionsOf(scope, filter);
  const people = sql`select participant_id from ${caseRows} where ${and(...own)}`;
  const open = and(
    eq(proofs.agencyId, scope.agencyId),
    eq(proofs.state, 'SENT'),
    filter.counselorIds ? inArray(proofs.participantId, sql`(${people})`) : undefined,
  );
  const [amount = 0, ready = 0, awaitingAnswer = 0] = await countEach(scope, [
    upTo(own),
    upTo([...own, gte(caseRows.countedMinutes, REQUIRED_MINUTES)], caseRows.countedMinutes),
    sql`select 1 from ${proofs} where ${open} limit ${countedUpTo}`,
  ]);
  return { people: amount, ready, awaitingAnswer, limit: countedUpTo };
}

/** Proofs confirmed since a moment, up to a limit; of one caseload or of the agency. */
export async function confirmedSince(scope: Scope, filter: ReadyFilter, since: Date): Promise<number> {
  const { counselorIds } = filter;
  if (counselorIds) return Math.min(countedUpTo, await countConfirmedSince(scope, since, counselorIds));
  const live = and(
    eq(confirmations.agencyId, scope.agencyId),
    gte(confirmations.confirmedAt, since),
    isNull(confirmations.replacedAt),
    isNull(confirmations.withdrawnAt),
  );
  const recent = sql`select 1 from ${confirmations} where ${live} order by ${confirmations.confirmedAt} limit ${countedUpTo}`;
  const [amount = 0] = await countEach(scope, [recent]);
  return amount;
}

const upTo = (conditions: SQL[], order: AnyPgColumn = caseRows.risk): SQL => firstOf(conditions, order, countedUpTo);

/** The number of rows of each query. */
async function countEach({ tx }: Scope, queries: SQL[]): Promise<number[]> {
  const counts = queries.map((query) => sql`(select count(*)::int from (${query}) counted)`);
  const answer = await tx.execute(sql`select array[${sql.join(counts, sql`, `)}] as counts`);
  return (answer as unknown as { rows: { counts: number[] }[] }).rows[0]?.counts ?? [];
}
