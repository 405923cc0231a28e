import type { Day } from './calendar.ts';
import type { Session } from './session.ts';
import { type Reading, readDay, readHours, readTime } from './typed-text.ts';

/** A line of hours as a person typed it, every field raw text; without a day it is a total over a period. */
export type TypedSession = {
  day?: string | undefined;
  start?: string | undefined;
  end?: string | undefined;
  hours?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
};

export type SessionField = 'day' | 'start' | 'end' | 'hours' | 'from' | 'to';

const sentences = {
  DAY_MISSING: 'Vul een dag in, bijvoorbeeld 6/10/2026.',
  DAY_UNREADABLE: 'Schrijf de dag zoals 6/10/2026.',
  DAY_IMPOSSIBLE: 'Deze dag bestaat niet. Kijk de datum na.',
  START_MISSING: 'Vul in wanneer het begon, bijvoorbeeld 13.30.',
  START_UNREADABLE: 'Schrijf het beginuur zoals 13.30.',
  START_IMPOSSIBLE: 'Dit beginuur bestaat niet. Kijk het na.',
  END_MISSING: 'Vul in wanneer het eindigde, bijvoorbeeld 16.30.',
  END_UNREADABLE: 'Schrijf het einduur zoals 16.30.',
  END_IMPOSSIBLE: 'Dit einduur bestaat niet. Kijk het na.',
  HOURS_MISSING: 'Vul het aantal uren in, bijvoorbeeld 3 of 2,5.',
  HOURS_UNREADABLE: 'Schrijf het aantal uren in cijfers, zoals 3 of 2,5.',
  HOURS_IMPOSSIBLE: 'Schrijf de uren in hele minuten, zoals 3u20.',
  HOURS_DIFFER: 'Het aantal uren past niet bij begin en einde. Laat een van beide leeg.',
  FROM_MISSING: 'Vul de eerste dag van de periode in.',
  FROM_UNREADABLE: 'Schrijf de eerste dag zoals 6/10/2026.',
  FROM_IMPOSSIBLE: 'De eerste dag bestaat niet. Kijk de datum na.',
  TO_MISSING: 'Vul de laatste dag van de periode in.',
  TO_UNREADABLE: 'Schrijf de laatste dag zoals 6/10/2026.',
  TO_IMPOSSIBLE: 'De laatste dag bestaat niet. Kijk de datum na.',
} as const;

export type TypedSessionCode = keyof typeof sentences;
export type TypedSessionProblem = { field: SessionField; code: TypedSessionCode; sentence: string };
export type ReadSession = { session: Session } | { problems: TypedSessionProblem[] };

/** Reads one typed line: a day with begin and end, a day with hours, or a period with hours. Whether it can be is for `checkSessions`. */
export function readSession(typed: TypedSession): ReadSession {
  const filled = (field: SessionField) => (typed[field] ?? '').trim() !== '';
  if (!filled('day') && (filled('from') || filled('to'))) return readPeriod(typed);
  return filled('start') || filled('end') ? readClock(typed) : readDuration(typed);
}

function readClock(typed: TypedSession): ReadSession {
  const [day, start, end] = [readDay(typed.day), readTime(typed.start), readTime(typed.end)];
  const problems = [...problemOf('day', day), ...problemOf('start', start), ...problemOf('end', end)];
  if (!('value' in day && 'value' in start && 'value' in end)) return { problems };
  const session = { date: day.value, start: start.value, end: end.value };
  return hoursDiffer(typed.hours, session) ? { problems: [problem('hours', 'HOURS_DIFFER')] } : { session };
}

function readDuration(typed: TypedSession): ReadSession {
  const [day, hours] = [readDay(typed.day), readHours(typed.hours)];
  if ('value' in day && 'value' in hours) return { session: { date: day.value, minutes: hours.value } };
  return { problems: [...problemOf('day', day), ...problemOf('hours', hours)] };
}

function readPeriod(typed: TypedSession): ReadSession {
  const [from, to, hours] = [readDay(typed.from), readDay(typed.to), readHours(typed.hours)];
  const problems = [...problemOf('from', from), ...problemOf('to', to), ...problemOf('hours', hours)];
  if (!('value' in from && 'value' in to && 'value' in hours)) return { problems };
  return { session: { from: from.value, to: to.value, minutes: hours.value } };
}

function hoursDiffer(typed: string | undefined, session: { date: Day; start: string; end: string }): boolean {
  const hours = readHours(typed);
  if ('problem' in hours) return hours.problem !== 'MISSING';
  return hours.value !== minutesOf(session.end) - minutesOf(session.start);
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

function problemOf(field: SessionField, reading: Reading<unknown>): TypedSessionProblem[] {
  if ('value' in reading) return [];
  return [problem(field, `${field.toUpperCase()}_${reading.problem}` as TypedSessionCode)];
}

function problem(field: SessionField, code: TypedSessionCode): TypedSessionProblem {
  return { field, code, sentence: sentences[code] };
}
