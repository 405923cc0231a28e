import { formatDayNumeric, formatMinutes, type Session, type TypedSession } from '@veertig/rules';
import type { Typed } from '#lib/form/typed.ts';

/** A line of the form: hours on a day, or a total over a period; `of` is the activity of a line that was there. */
export type Row = { kind: 'day' | 'period'; typed: TypedSession; of?: string };

const fields = { day: ['day', 'start', 'end', 'hours'], period: ['from', 'to', 'hours'] } as const;
const most = 60;

/** Reads the lines of the posted form, in their order, with what was typed. */
export function readRows(typed: Typed): Row[] {
  const count = Object.keys(typed).filter((name) => /^rows\.\d+\.kind$/.test(name)).length;
  return Array.from({ length: Math.min(count, most) }, (_, line) => {
    const kind = typed[`rows.${line}.kind`] === 'period' ? 'period' : 'day';
    const texts = fields[kind].map((field) => [field, typed[`rows.${line}.${field}`] ?? '']);
    const of = typed[`rows.${line}.of`];
    return { kind, typed: Object.fromEntries(texts), ...(of && { of }) };
  });
}

/** Lines as the texts of the form. */
export function writeRows(rows: readonly Row[]): Typed {
  return Object.fromEntries(
    rows.flatMap(({ kind, typed, of }, line) => [
      [`rows.${line}.kind`, kind],
      ...(of ? [[`rows.${line}.of`, of]] : []),
      ...fields[kind].map((field) => [`rows.${line}.${field}`, typed[field] ?? '']),
    ]),
  );
}

/** The lines with one more empty one at the end. */
export const withRow = (rows: readonly Row[], kind: Row['kind']): Row[] => [...rows, { kind, typed: {} }];

/** The lines without one; never none at all. */
export function withoutRow(rows: readonly Row[], line: number): Row[] {
  const left = rows.filter((_, index) => index !== line);
  return left.length > 0 ? left : withRow([], 'day');
}

/** A stored line as a person would type it. */
export function rowOf(session: Session): Row {
  if ('from' in session) {
    const [from, to] = [formatDayNumeric(session.from), formatDayNumeric(session.to)];
    return { kind: 'period', typed: { from, to, hours: hoursText(session.minutes) } };
  }
  const day = formatDayNumeric(session.date);
  if ('start' in session) return { kind: 'day', typed: { day, start: session.start, end: session.end } };
  return { kind: 'day', typed: { day, hours: hoursText(session.minutes) } };
}

const hoursText = (minutes: number) => formatMinutes(minutes).replaceAll(' u ', 'u').replace(' u', '');
