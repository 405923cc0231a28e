import { type Day, daysBetween, isDay } from './calendar.ts';
import { fieldsOf, itemsOf } from './read-input.ts';

/** Days on which a participant can perform hours, both included (HR-02, D-02). */
export type Term = { start: Day; end: Day };

/** One line of hours: on a day from clock to clock, on a day for so long, or a total over a period; `repeat` equal lines. */
export type Session =
  | { date: Day; start: string; end: string; repeat?: number | undefined }
  | { date: Day; minutes: number; repeat?: number | undefined }
  | { from: Day; to: Day; minutes: number; repeat?: number | undefined };

export const minutesPerDay: number = 24 * 60;
const maximumRepeat = 10_000;
const clock = /^([01]\d|2[0-3]):([0-5]\d)$/;

/** Minutes after midnight of `HH:MM`; the end of a day is written 24:00. Undefined when it is no time. */
export function clockMinutes(time: unknown): number | undefined {
  if (time === '24:00') return minutesPerDay;
  const match = typeof time === 'string' ? clock.exec(time) : null;
  return match ? Number(match[1]) * 60 + Number(match[2]) : undefined;
}

/** True for a line from clock to clock: only those can be compared with each other (D-03). */
export function isClockSession(session: unknown): session is { date: Day; start: string; end: string } {
  const { date, start, end } = fieldsOf(session);
  return typeof date === 'string' && typeof start === 'string' && typeof end === 'string';
}

/** True for a total over a period. */
export function isPeriodSession(session: unknown): session is { from: Day; to: Day; minutes: number } {
  const { date, from, to } = fieldsOf(session);
  return typeof date !== 'string' && typeof from === 'string' && typeof to === 'string';
}

/** First and last day of a line, or undefined when one of them is no day. */
export function daysOf(session: unknown): { first: Day; last: Day } | undefined {
  const { date, from, to } = fieldsOf(session);
  const [first, last] = isPeriodSession(session) ? [from, to] : [date, date];
  return isDay(first) && isDay(last) ? { first, last } : undefined;
}

/** How many equal lines a session stands for; 0 is none. Undefined when `repeat` is no count. */
export function repeatOf(session: unknown): number | undefined {
  const repeat = fieldsOf(session).repeat ?? 1;
  const isCount = Number.isInteger(repeat) && Number(repeat) >= 0 && Number(repeat) <= maximumRepeat;
  return isCount ? Number(repeat) : undefined;
}

/** Minutes of one line, or undefined when its duration cannot be: none, negative, broken, more than its days hold (D-01). */
export function lineMinutes(session: unknown): number | undefined {
  if (repeatOf(session) === undefined) return undefined;
  if (isClockSession(session))
    return positive((clockMinutes(session.end) ?? Number.NaN) - (clockMinutes(session.start) ?? Number.NaN));
  const { minutes } = fieldsOf(session);
  return positive(Number.isSafeInteger(minutes) ? Number(minutes) : Number.NaN, longest(session));
}

/** Minutes of a session, all its equal lines together; 0 when its duration cannot be. */
export function sessionMinutes(session: Session): number {
  return (lineMinutes(session) ?? 0) * (repeatOf(session) ?? 0);
}

/** Minutes of all sessions as written down, without a look at term or overlap. */
export function totalMinutes(sessions: readonly Session[]): number {
  return (itemsOf(sessions) as Session[]).reduce((total, session) => total + sessionMinutes(session), 0);
}

function longest(session: unknown): number {
  const days = isPeriodSession(session) ? daysOf(session) : undefined;
  return days ? (daysBetween(days.first, days.last) + 1) * minutesPerDay : minutesPerDay;
}

function positive(minutes: number, maximum = minutesPerDay): number | undefined {
  return minutes > 0 && minutes <= maximum ? minutes : undefined;
}
