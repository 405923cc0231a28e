import { and, asc, desc, eq, inArray } from 'drizzle-orm';
import { beyond, pageOf } from '../db/keyset.ts';
import { caseRows, user } from '../db/schema.ts';
import type { Scope } from '../db/scope.ts';
import { conditionsOf, type ReadyFilter } from './filter-store.ts';
import type { ListInput, SortKey } from './input.ts';

/** People on one page. */
const pageSize = 50;

const columns = {
  RISK: caseRows.risk,
  NAME: caseRows.sortName,
  DEADLINE: caseRows.deadlineOn,
  HOURS: caseRows.countedMinutes,
  CONTACT: caseRows.lastContactOn,
} as const;

// Only what a line shows: what narrows and orders the list stays in the database.
const shown = {
  participantId: caseRows.participantId,
  counselorId: caseRows.counselorId,
  obligation: caseRows.obligation,
  countedMinutes: caseRows.countedMinutes,
  awaitingMinutes: caseRows.awaitingMinutes,
  remainingMinutes: caseRows.remainingMinutes,
  goalReached: caseRows.goalReached,
  deadlineOn: caseRows.deadlineOn,
  next: caseRows.next,
  stepCount: caseRows.stepCount,
  awaitingAnswer: caseRows.awaitingAnswer,
  lastContactOn: caseRows.lastContactOn,
  changesOn: caseRows.changesOn,
};
const listed = {
  row: shown,
  name: caseRows.name,
  kbiReference: caseRows.kbiReference,
  municipality: caseRows.place,
  counselorName: user.name,
};
export type StoredCase = Awaited<ReturnType<typeof pageOfCases>>['rows'][number];

type Place = Pick<ListInput, 'sort' | 'descending' | 'after' | 'before'> & { size?: number };

/** One page of the people a filter finds, and whether there are pages around it. */
export async function pageOfCases(scope: Scope, filter: ReadyFilter, place: Place) {
  const { size = pageSize } = place;
  const column = columns[place.sort];
  const backwards = place.before !== undefined;
  const descending = isDescending(place.sort, place.descending) !== backwards;
  const seen = await placeOf(scope, place.sort, place.before ?? place.after);
  const direction = descending ? desc : asc;
  const order = [direction(column), direction(caseRows.participantId)];
  const asked = and(
    ...conditionsOf(scope, filter),
    ...(seen ? [beyond([column, caseRows.participantId], seen, descending)] : []),
  );
  const found = scope.tx.select({ id: caseRows.participantId }).from(caseRows).where(asked);
  const rows = await scope.tx
    .select(listed)
    .from(caseRows)
    .innerJoin(user, eq(user.id, caseRows.counselorId))
    .where(isNarrow(filter) ? inArray(caseRows.participantId, found.orderBy(...order).limit(size + 1)) : asked)
    .orderBy(...order)
    .limit(size + 1);
  return pageOf(rows, { size, backwards, begun: seen !== undefined });
}

/**
 * Whether several filters at once leave few among many: then the index by risk, which holds what they ask, finds the
 * page without reading a line that does not stand on it. One filter has an index of its own.
 */
function isNarrow({ stage, waitingOn, hours, deadline, obligation, todayGroup, language, municipality }: ReadyFilter) {
  const asked = [stage, waitingOn, hours, deadline, obligation, todayGroup, language, municipality];
  return asked.filter((value) => value !== undefined).length > 1;
}

/** The highest risk comes first, of everything else the lowest; unless asked otherwise. */
const isDescending = (sort: SortKey, asked: boolean | undefined): boolean => asked ?? sort === 'RISK';

/** Where the person last seen stands now. */
async function placeOf({ tx, agencyId }: Scope, sort: SortKey, id: string | undefined) {
  if (id === undefined) return undefined;
  const [row] = await tx
    .select({ key: columns[sort], id: caseRows.participantId })
    .from(caseRows)
    .where(and(eq(caseRows.participantId, id), eq(caseRows.agencyId, agencyId)));
  return row;
}
