import type { Day } from './calendar.ts';
import { clockMinutes, daysOf, isClockSession, lineMinutes } from './session.ts';

/** Minutes after midnight, the end not included. */
type Interval = readonly [start: number, end: number];

/** Counted lines as far as their day is known: clock times that can overlap, and durations that cannot. */
export type DayHours = { accepted: Interval[]; awaiting: Interval[]; loose: number };

/** Sorts the lines by day. A total over several days belongs to no day. */
export function hoursByDay(lines: readonly { session: unknown; accepted: boolean }[]): Map<Day, DayHours> {
  const byDay = new Map<Day, DayHours>();
  for (const { session, accepted } of lines) {
    const days = daysOf(session);
    if (!days || days.first !== days.last) continue;
    const hours = byDay.get(days.first) ?? { accepted: [], awaiting: [], loose: 0 };
    byDay.set(days.first, hours);
    if (isClockSession(session)) hours[accepted ? 'accepted' : 'awaiting'].push(intervalOf(session));
    else hours.loose += lineMinutes(session) ?? 0;
  }
  return byDay;
}

/** Minutes that at least one of the intervals covers: double time counts once (D-03). */
export function unionMinutes(intervals: readonly Interval[]): number {
  let covered = 0;
  let reached = 0;
  for (const [start, end] of intervals.toSorted((a, b) => a[0] - b[0])) {
    covered += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return covered;
}

/** True when some minute is written down twice; one session that ends when the next starts is no overlap. */
export function overlaps(intervals: readonly Interval[]): boolean {
  return intervals.reduce((sum, [start, end]) => sum + end - start, 0) > unionMinutes(intervals);
}

function intervalOf({ start, end }: { start: string; end: string }): Interval {
  return [clockMinutes(start) ?? 0, clockMinutes(end) ?? 0];
}
