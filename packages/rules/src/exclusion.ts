import { type Day, isDay } from './calendar.ts';
import { itemsOf } from './read-input.ts';
import { daysOf, lineMinutes } from './session.ts';
import { joinStretches, onNextDay, type Stretch, stretchOf } from './stretch.ts';

/** Why a line of hours does not count, in the order of checking. */
export const exclusionReasons = [
  'INVALID_DURATION',
  'IN_FUTURE',
  'OUTSIDE_TERM',
  'PERIOD_PARTLY_OUTSIDE_TERM',
] as const;
export type ExclusionReason = (typeof exclusionReasons)[number];

/** The days of all terms together: terms that overlap or adjoin are one stretch, a gap between terms stays a gap (D-14). */
export function joinTerms(terms: unknown): Stretch[] {
  const readable = itemsOf(terms).flatMap((term) => stretchOf(term) ?? []);
  return joinStretches(
    readable.filter((term) => term.end !== null),
    onNextDay,
  );
}

/** Why this line does not count, or undefined when it counts. A period must lie wholly in the term (HR-02, D-05). */
export function exclusionOf(session: unknown, terms: readonly Stretch[], today: unknown): ExclusionReason | undefined {
  if (lineMinutes(session) === undefined) return 'INVALID_DURATION';
  const days = daysOf(session);
  if (!days) return 'OUTSIDE_TERM';
  if (isDay(today) && days.last > today) return 'IN_FUTURE';
  if (terms.some((term) => holds(term, days.first) && holds(term, days.last))) return undefined;
  const touches = terms.some((term) => days.first <= endOf(term) && days.last >= term.start);
  return touches ? 'PERIOD_PARTLY_OUTSIDE_TERM' : 'OUTSIDE_TERM';
}

function holds(term: Stretch, day: Day): boolean {
  return term.start <= day && day <= endOf(term);
}

function endOf(term: Stretch): Day {
  return term.end ?? term.start;
}
