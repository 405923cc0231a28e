import { checkSessions, readSession, type Session, type SessionFrame, type TypedSession } from '@veertig/rules';
import { type FieldProblem, malformed } from './failures.ts';

/** Whether nothing was typed in a line: it is skipped. */
export const isEmptyLine = (row: TypedSession): boolean => Object.values(row).every((value) => !value?.trim());

/**
 * Reads typed lines of hours and checks them against terms and today. Lines that are wholly empty are skipped.
 * Ends the procedure with problems at `rows.<line>.<field>` when anything is wrong.
 */
export function readSessions(rows: readonly TypedSession[], frame: SessionFrame): Session[] {
  const problems: FieldProblem[] = [];
  const sessions: Session[] = [];
  const lineOf: number[] = [];
  for (const [line, row] of rows.entries()) {
    if (isEmptyLine(row)) continue;
    const read = readSession(row);
    if ('session' in read) {
      sessions.push(read.session);
      lineOf.push(line);
    } else {
      problems.push(...read.problems.map(({ field, sentence }) => ({ field: `rows.${line}.${field}`, sentence })));
    }
  }
  if (problems.length > 0) malformed(problems);
  const found = checkSessions(sessions, frame);
  if (found.length > 0) {
    malformed(found.map(({ line, field, sentence }) => ({ field: `rows.${lineOf[line] ?? 0}.${field}`, sentence })));
  }
  return sessions;
}

/** A session as typed text, to show stored hours in a form again. */
export function toTyped(session: Session): TypedSession {
  if ('from' in session) return { from: session.from, to: session.to, hours: hoursText(session.minutes) };
  if ('start' in session) return { day: session.date, start: session.start, end: session.end };
  return { day: session.date, hours: hoursText(session.minutes) };
}

const hoursText = (minutes: number) => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
