import { formatDayNumeric, readSession, type Session, type TypedSession, totalMinutes } from '@veertig/rules';

/** An empty line for one day. */
export const emptyDay: TypedSession = { day: '', start: '', end: '', hours: '' };

/** A stored line as the text a person would type. */
export function typedFrom(session: Session): TypedSession {
  if ('from' in session) {
    const { from, to, minutes } = session;
    return { from: formatDayNumeric(from), to: formatDayNumeric(to), hours: typedHours(minutes) };
  }
  const day = formatDayNumeric(session.date);
  if ('minutes' in session) return { day, start: '', end: '', hours: typedHours(session.minutes) };
  return { day, start: session.start.replace(':', '.'), end: session.end.replace(':', '.'), hours: '' };
}

/** True for a line that is a total over a period. */
export const isPeriod = (row: TypedSession): boolean => row.from !== undefined || row.to !== undefined;

/** All lines as one total over the period they span, as far as they can be read. */
export function periodOf(rows: readonly TypedSession[]): TypedSession {
  const sessions = sessionsOf(rows);
  const days = sessions.flatMap((line) => ('from' in line ? [line.from, line.to] : [line.date])).toSorted();
  const minutes = totalMinutes(sessions);
  return {
    from: formatDayNumeric(days[0] ?? ''),
    to: formatDayNumeric(days.at(-1) ?? ''),
    hours: minutes > 0 ? typedHours(minutes) : '',
  };
}

/** The minutes of all lines together, as far as they can be read. */
export const minutesOf = (rows: readonly TypedSession[]): number => totalMinutes(sessionsOf(rows));

const sessionsOf = (rows: readonly TypedSession[]): Session[] =>
  rows.flatMap((row) => {
    const read = readSession(row);
    return 'session' in read ? [read.session] : [];
  });

function typedHours(minutes: number): string {
  const rest = minutes % 60;
  return `${Math.floor(minutes / 60)}${rest > 0 ? `u${String(rest).padStart(2, '0')}` : ''}`;
}
