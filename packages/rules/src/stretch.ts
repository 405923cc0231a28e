import { addDays, type Day, daysBetween, isDay, weekday } from './calendar.ts';
import { fieldsOf } from './read-input.ts';

/** Days in a row, both ends included; without an end it is open-ended. */
export type Stretch = { start: Day; end: Day | null };

/** Says whether a stretch that starts on `start` carries on one that ended on `end`. */
type Follows = (end: Day, start: Day) => boolean;

/** The stretch of anything with a start and an end; undefined when the days are unreadable or in the wrong order. */
export function stretchOf(value: unknown): Stretch | undefined {
  const { start, end } = fieldsOf(value);
  if (!isDay(start)) return undefined;
  if (end === null || end === undefined) return { start, end: null };
  return isDay(end) && end >= start ? { start, end } : undefined;
}

/** Overlapping, or on the next day. */
export const onNextDay: Follows = (end, start) => start <= addDays(end, 1);

/** As `onNextDay`, or with only a Saturday, a Sunday or both between. */
export const afterWeekend: Follows = (end, start) => {
  if (onNextDay(end, start)) return true;
  const gap = daysBetween(end, start) - 1;
  return gap <= 2 && weekday(addDays(end, 1)) >= 6 && weekday(addDays(start, -1)) >= 6;
};

/** Joins what follows on each other to longer stretches, in any order given. */
export function joinStretches(stretches: readonly Stretch[], follows: Follows): Stretch[] {
  const joined: Stretch[] = [];
  for (const next of stretches.toSorted((a, b) => (a.start < b.start ? -1 : 1))) {
    const last = joined.at(-1);
    if (last && (last.end === null || follows(last.end, next.start))) last.end = later(last.end, next.end);
    else joined.push({ ...next });
  }
  return joined;
}

function later(a: Day | null, b: Day | null): Day | null {
  if (a === null || b === null) return null;
  return a > b ? a : b;
}
