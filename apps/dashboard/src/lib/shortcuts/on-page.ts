import type { ShortcutId } from './register.ts';

const actsOnClick = 'a[href], button, summary, input';

/** Whether keys belong to what somebody types now. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement)
    return true;
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'submit'].includes(target.type);
}

/** Presses the link or button that carries this shortcut, or opens what it folds. False when the page has none. */
export function press(id: ShortcutId): boolean {
  const mark = document.querySelector(`[data-shortcut="${id}"]`);
  const element = mark?.closest<HTMLElement>(actsOnClick);
  if (!element) return false;
  element.focus();
  element.click();
  const folded = element.closest('details')?.querySelector<HTMLElement>('textarea, input:not([type=hidden])');
  if (element.matches('summary')) folded?.focus();
  return true;
}

/** Goes to the field to search in. False when the page has none. */
export function goToSearch(): boolean {
  const field = document.querySelector<HTMLInputElement>('main input[type=search]');
  field?.focus();
  field?.select();
  return field !== null;
}

const rows = () => [...document.querySelectorAll<HTMLElement>('main tbody tr')].filter((row) => linkOf(row));
const linkOf = (row: Element) => row.querySelector<HTMLElement>('th a, td a');
const rowHere = () => document.activeElement?.closest<HTMLElement>('main tbody tr');

/** Goes to the next line of a table, or the one before; from elsewhere to the first. False without lines. */
export function goToRow(step: 1 | -1): boolean {
  const all = rows();
  const here = rowHere();
  const at = here ? all.indexOf(here) + step : 0;
  const row = all[Math.min(Math.max(at, 0), all.length - 1)];
  if (!row) return false;
  linkOf(row)?.focus();
  row.scrollIntoView({ block: 'nearest' });
  return true;
}

/** Ticks the line where one is, or takes the tick away. False when there is nothing to tick. */
export function tickRow(): boolean {
  const box = rowHere()?.querySelector<HTMLInputElement>('input[type=checkbox]');
  box?.click();
  return box !== null && box !== undefined;
}
