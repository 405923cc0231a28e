import type { Session, TypedSession } from '@veertig/rules';
import { revisionOf, textOf } from '#lib/typed-form.ts';
import { emptyDay, periodOf, typedFrom } from '#lib/typed-session.ts';

const fieldName = /^rows\.(\d{1,4})\.(day|start|end|hours|from|to)$/;

export interface HoursForm {
  rows: TypedSession[];
  remark: string;
  revision: number;
}

/** The lines as typed, in their order on the page and numbered anew from 0. */
export function readHours(form: FormData): HoursForm {
  const rows = new Map<number, TypedSession>();
  for (const name of form.keys()) {
    const [, line, field] = fieldName.exec(name) ?? [];
    if (!line || !field) continue;
    rows.set(Number(line), { ...rows.get(Number(line)), [field]: textOf(form, name) });
  }
  const ordered = [...rows].toSorted(([a], [b]) => a - b).map(([, row]) => row);
  return { rows: atLeastOne(ordered), remark: textOf(form, 'remark'), revision: revisionOf(form) };
}

/** What a button that only changes the form makes of its lines; undefined for the button that stores them. */
export function pressed(press: string, rows: readonly TypedSession[], asked: readonly Session[]) {
  const [, removed] = /^remove-(\d{1,4})$/.exec(press) ?? [];
  if (removed) return atLeastOne(rows.filter((_, line) => line !== Number(removed)));
  switch (press) {
    case 'add':
      return [...rows, emptyDay];
    case 'total':
      return [periodOf(rows)];
    case 'reset':
      return asked.map(typedFrom);
    default:
      return undefined;
  }
}

const atLeastOne = (rows: TypedSession[]): TypedSession[] => (rows.length > 0 ? rows : [emptyDay]);
