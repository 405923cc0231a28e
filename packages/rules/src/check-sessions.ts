import { type Day, daysBetween } from './calendar.ts';
import { exclusionOf, joinTerms } from './exclusion.ts';
import { fieldsOf, itemsOf } from './read-input.ts';
import type { SessionField } from './read-session.ts';
import { RULESET } from './ruleset.ts';
import {
  clockMinutes,
  daysOf,
  isClockSession,
  isPeriodSession,
  lineMinutes,
  minutesPerDay,
  type Session,
  sessionMinutes,
  type Term,
} from './session.ts';
import { type SessionProblemCode, sessionProblemSentence } from './session-problem.ts';

/** What is wrong with a line; `line` counts from 0, the sentence is Dutch and never tells the term. */
export type SessionProblem = { line: number; field: SessionField; code: SessionProblemCode; sentence: string };

/** Without terms (null) the term is not checked. */
export type SessionFrame = { terms: readonly Term[] | null; today: Day };

/** Everything wrong with a list of lines before it is stored or signed; empty when all is well (HR-02, D-03, D-05). */
export function checkSessions(sessions: readonly Session[], { terms, today }: SessionFrame): SessionProblem[] {
  const lines = itemsOf(sessions) as Session[];
  if (lines.length === 0) return [problem(0, 'day', 'NO_LINES')];
  if (lines.length > RULESET.maximumLines) return [problem(RULESET.maximumLines, 'day', 'TOO_MANY_LINES')];
  const joined = terms === null ? null : joinTerms(terms);
  return lines.flatMap((session, line) => {
    const own = checkDuration(session, line);
    if (own.length > 0) return own;
    return [
      ...checkPlace(session, line, joined, today),
      ...checkAgainstEarlier(lines, line),
      ...checkDayTotal(lines, line),
    ];
  });
}

function checkDuration(session: Session, line: number): SessionProblem[] {
  if (lineMinutes(session) !== undefined) return [];
  if (isClockSession(session)) return [problem(line, 'end', 'END_NOT_AFTER_START')];
  const days = daysOf(session);
  if (days && daysBetween(days.first, days.last) < 0) return [problem(line, 'to', 'PERIOD_ENDS_BEFORE_START')];
  const { minutes } = fieldsOf(session);
  return [problem(line, 'hours', typeof minutes === 'number' && minutes > 0 ? 'MORE_THAN_24_HOURS' : 'NO_HOURS')];
}

function checkPlace(
  session: Session,
  line: number,
  terms: ReturnType<typeof joinTerms> | null,
  today: Day,
): SessionProblem[] {
  const period = isPeriodSession(session);
  const days = daysOf(session);
  if (!days) return [problem(line, period ? 'from' : 'day', 'DAY_DOES_NOT_EXIST')];
  const reason = exclusionOf(session, terms ?? [{ start: days.first, end: days.last }], today);
  if (reason === undefined || reason === 'INVALID_DURATION') return [];
  return [problem(line, period ? (reason === 'IN_FUTURE' ? 'to' : 'from') : 'day', reason)];
}

function checkAgainstEarlier(lines: readonly Session[], line: number): SessionProblem[] {
  const session = lines[line];
  const earlier = lines.slice(0, line);
  if (earlier.some((other) => keyOf(other) === keyOf(session)))
    return [problem(line, isPeriodSession(session) ? 'from' : 'day', 'SAME_LINE_TWICE')];
  return earlier.some((other) => overlap(other, session)) ? [problem(line, 'start', 'OVERLAPS_OTHER_LINE')] : [];
}

function checkDayTotal(lines: readonly Session[], line: number): SessionProblem[] {
  const days = daysOf(lines[line]);
  if (!days || days.first !== days.last) return [];
  const onThisDay = lines.slice(0, line + 1).filter((other) => {
    const otherDays = daysOf(other);
    return otherDays?.first === days.first && otherDays.last === days.first;
  });
  const total = onThisDay.reduce((minutes, other) => minutes + sessionMinutes(other), 0);
  return total > minutesPerDay
    ? [problem(line, isClockSession(lines[line]) ? 'end' : 'hours', 'DAY_OVER_24_HOURS')]
    : [];
}

function overlap(a: unknown, b: unknown): boolean {
  if (!isClockSession(a) || !isClockSession(b) || a.date !== b.date) return false;
  const minute = (time: string) => clockMinutes(time) ?? 0;
  return minute(a.start) < minute(b.end) && minute(b.start) < minute(a.end);
}

function keyOf(session: unknown): string {
  const { date, start, end, from, to, minutes } = fieldsOf(session);
  return JSON.stringify(isClockSession(session) ? [date, start, end] : [date, from, to, minutes]);
}

function problem(line: number, field: SessionField, code: SessionProblemCode): SessionProblem {
  return { line, field, code, sentence: sessionProblemSentence(code) };
}
