import type { Problem, Typed } from '#lib/form/typed.ts';
import { readRows, withoutRow, withRow, writeRows } from './typed-rows.ts';

/** The form again with other lines and all the rest as typed; `focus` is the field where one goes on. */
export type ChangedRows = { values: Typed; problems: Problem[]; focus: string };

/** One more day, or one more period, at the end. */
export function addRow(typed: Typed, kind: 'day' | 'period'): ChangedRows {
  const rows = readRows(typed);
  const focus = `rows.${rows.length}.${kind === 'day' ? 'day' : 'from'}`;
  return { values: { ...withoutLines(typed), ...writeRows(withRow(rows, kind)) }, problems: [], focus };
}

/** Without the line whose button was pressed. */
export function dropRow(typed: Typed): ChangedRows {
  const rows = withoutRow(readRows(typed), Number(typed.weg));
  return { values: { ...withoutLines(typed), ...writeRows(rows) }, problems: [], focus: 'regels' };
}

const withoutLines = (typed: Typed): Typed =>
  Object.fromEntries(Object.entries(typed).filter(([name]) => !name.startsWith('rows.') && name !== 'weg'));
