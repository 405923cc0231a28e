import { addDays, REQUIRED_MINUTES, RULESET } from '@veertig/rules';
import { and, eq, gt, gte, inArray, lt, type SQL, sql } from 'drizzle-orm';
import { isOneOf } from '../db/any-of.ts';
import { caseRows, caseWords } from '../db/schema.ts';
import type { Scope } from '../db/scope.ts';
import { noDeadline } from './case-row.ts';
import { fold, searchWords } from './case-words.ts';
import type { CaseFilter, DeadlineBand, HoursBand } from './input.ts';

/** A filter made ready for queries: who asks is filled in, the search is looked up, today is known. */
export interface ReadyFilter extends Omit<CaseFilter, 'whose' | 'search'> {
  /** Whose people: one counselor's, also those of the absent colleagues somebody stands in for, or everybody's. */
  counselorIds: readonly string[] | undefined;
  today: string;
  words: readonly string[];
  /** The people the words find; undefined when they are many, and each line is read instead. */
  found: readonly string[] | undefined;
}

/** Who asks, and on which day. A counselor starts from the own caseload, everybody else from the agency. */
export interface Asker {
  userId: string;
  standsInFor?: readonly string[];
  guides: boolean;
  today: string;
}

// Up to so many people are named one by one; when more are found, a page fills up before long by reading on.
const fewPeople = 500;
const lastSign = '\u{10FFFF}';

/** Looks up what somebody searches. Every word must start a word of the name, an organization or a reference. */
export async function readyFilter(
  scope: Scope,
  { whose, search, ...filter }: CaseFilter,
  asker: Asker,
): Promise<ReadyFilter> {
  const words = searchWords(search);
  const own = asker.guides ? 'MINE' : 'TEAM';
  const chosen = whose ?? own;
  const mine = [asker.userId, ...(asker.standsInFor ?? [])];
  const counselorIds = chosen === 'TEAM' ? undefined : chosen === 'MINE' ? mine : [chosen];
  const nothing = search !== '' && words.length === 0;
  const found = nothing ? [] : words.length > 0 ? await findPeople(scope, words) : undefined;
  return { ...filter, counselorIds, today: asker.today, words, found };
}

/** The conditions of a filter on `case_rows`, without the one named. */
export function conditionsOf(
  { agencyId }: Scope,
  filter: ReadyFilter,
  without?: 'stage' | 'waitingOn' | 'hours' | 'deadline' | 'obligation',
): SQL[] {
  const of = <T>(value: T | undefined, condition: (value: T) => SQL | undefined): SQL[] => {
    const made = value === undefined ? undefined : condition(value);
    return made ? [made] : [];
  };
  const parts = {
    stage: of(filter.stage, (stage) => eq(caseRows.stage, stage)),
    waitingOn: of(filter.waitingOn, (waitingOn) => eq(caseRows.waitingOn, waitingOn)),
    hours: of(filter.hours, hoursCondition),
    deadline: of(filter.deadline, (band) => deadlineCondition(band, filter.today)),
    obligation: of(filter.obligation, (obligation) => eq(caseRows.obligation, obligation)),
  };
  if (without) parts[without] = [];
  return [
    eq(caseRows.agencyId, agencyId),
    ...of(filter.counselorIds, whoseCases),
    ...Object.values(parts).flat(),
    ...of(filter.todayGroup, (group) => eq(caseRows.todayGroup, group)),
    ...of(filter.language, (language) => eq(caseRows.language, language)),
    ...of(filter.municipality, (municipality) => eq(caseRows.municipality, fold(municipality))),
    ...of(filter.found, (ids) => (ids.length > 0 ? isOneOf(caseRows.participantId, ids) : sql`false`)),
    ...filter.words.map(startsWord),
  ];
}

// Of one caseload an index gives the order; a few are read together.
const whoseCases = (ids: readonly string[]): SQL => {
  const [only = '', ...others] = ids;
  return others.length === 0 ? eq(caseRows.counselorId, only) : inArray(caseRows.counselorId, [...ids]);
};

/** Accepted minutes of a band. */
export function hoursCondition(band: HoursBand): SQL | undefined {
  const half = REQUIRED_MINUTES / 2;
  switch (band) {
    case 'NONE':
      return eq(caseRows.countedMinutes, 0);
    case 'UNDER_20':
      return and(gt(caseRows.countedMinutes, 0), lt(caseRows.countedMinutes, half));
    case 'FROM_20':
      return and(gte(caseRows.countedMinutes, half), lt(caseRows.countedMinutes, REQUIRED_MINUTES));
    case 'REACHED':
      return gte(caseRows.countedMinutes, REQUIRED_MINUTES);
  }
}

/** Ends of terms of a band, seen from today. */
export function deadlineCondition(band: DeadlineBand, today: string): SQL | undefined {
  const soon = addDays(today, RULESET.termEndsSoonDays);
  switch (band) {
    case 'PAST':
      return lt(caseRows.deadlineOn, today);
    case 'SOON':
      return and(gte(caseRows.deadlineOn, today), sql`${caseRows.deadlineOn} <= ${soon}`);
    case 'LATER':
      return and(gt(caseRows.deadlineOn, soon), lt(caseRows.deadlineOn, noDeadline));
    case 'NONE':
      return eq(caseRows.deadlineOn, noDeadline);
  }
}

async function findPeople(scope: Scope, words: readonly string[]): Promise<string[] | undefined> {
  let few: string[] | undefined;
  for (const word of words) {
    const ids = await startingWith(scope, [word]);
    if (ids) few = few ? ids.filter((id) => few?.includes(id)) : ids;
  }
  // What many words find alone, only few may find together; a rare one has settled it.
  if (few || words.length === 1) return few;
  return startingWith(scope, words);
}

/** Who has a word for each of these beginnings; undefined when those are many. */
async function startingWith({ tx, agencyId }: Scope, words: readonly string[]): Promise<string[] | undefined> {
  // A range of words is what an index may search below row-level security; `like` may not.
  const ranges = words.map(
    (word) => sql`select ${caseWords.participantId} as id from ${caseWords}
      where ${caseWords.agencyId} = ${agencyId} and ${caseWords.word} >= ${word} and ${caseWords.word} < ${word + lastSign}`,
  );
  const answer = await tx.execute(sql`${sql.join(ranges, sql` intersect `)} limit ${fewPeople + 1}`);
  const { rows } = answer as unknown as { rows: { id: string }[] };
  return rows.length > fewPeople ? undefined : [...new Set(rows.map(({ id }) => id))];
}

// Many match, or few people were named before. The planner cannot know that of a bare `like`; inside `coalesce` it
// counts on half, and reads the lines in their order until the page is full.
const startsWord = (word: string): SQL => sql`coalesce(${caseRows.words} like ${`% ${word}%`}, false)`;
