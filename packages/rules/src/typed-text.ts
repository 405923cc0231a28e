import { type Day, isDay, write } from './calendar.ts';
import { monthNames } from './written-time.ts';

/** What a reader makes of typed text: the value, or why not. `IMPOSSIBLE` has the right shape but does not exist. */
export type Reading<T> = { value: T } | { problem: 'MISSING' | 'UNREADABLE' | 'IMPOSSIBLE' };

/** Hours and minutes of a day end at 24:00. */
const lastMinute = 24 * 60;

/** A day as people write it: 2026-10-06, 6/10/2026, 6-10-2026, 6.10.26, 6 oktober 2026, di 6 okt 2026. */
export function readDay(typed: string | undefined): Reading<Day> {
  const text = tidy(typed);
  if (text === '') return { problem: 'MISSING' };
  const parts = dayPartsOf(text);
  if (!parts) return { problem: 'UNREADABLE' };
  const [year, month, dayOfMonth] = parts;
  const day = write(year < 100 ? 2000 + year : year, month, dayOfMonth);
  return isDay(day) ? { value: day } : { problem: 'IMPOSSIBLE' };
}

/** A time as people write it: 13:30, 13.30, 13u30, 13h, 1330, 9. The value is `HH:MM`. */
export function readTime(typed: string | undefined): Reading<string> {
  const text = tidy(typed).replace(/\s*(uur|u|h)$/, '');
  if (tidy(typed) === '') return { problem: 'MISSING' };
  const match = /^(\d{1,2})(?:\s*[:.,uh]\s*(\d{2}))?$/.exec(text) ?? /^(\d{1,2})(\d{2})$/.exec(text);
  if (!match) return { problem: 'UNREADABLE' };
  const [hours, minutes] = [Number(match[1]), Number(match[2] ?? 0)];
  if (minutes > 59 || hours * 60 + minutes > lastMinute) return { problem: 'IMPOSSIBLE' };
  return { value: `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}` };
}

/** A duration as people write it: 3, 3,5, 3.5, 2,25, 3u30, 3:30, 3 uur, 45 min. The value is integer minutes, never rounded (D-01). */
export function readHours(typed: string | undefined): Reading<number> {
  const text = tidy(typed).replace(/\s*(uur|uren|u|h)$/, '');
  if (tidy(typed) === '') return { problem: 'MISSING' };
  const onlyMinutes = /^(\d{1,4})\s*(?:min|minuten|minuut)\.?$/.exec(text);
  if (onlyMinutes) return { value: Number(onlyMinutes[1]) };
  const withMinutes = /^(\d{1,4})\s*(?:uur|[:uh])\s*(\d{1,2})(?:\s*(?:min|minuten))?$/.exec(text);
  if (withMinutes)
    return Number(withMinutes[2]) < 60
      ? { value: Number(withMinutes[1]) * 60 + Number(withMinutes[2]) }
      : { problem: 'IMPOSSIBLE' };
  const decimal = /^(\d{1,4})(?:[.,](\d{1,4}))?$/.exec(text);
  return decimal ? wholeMinutes(Number(decimal[1]), decimal[2] ?? '') : { problem: 'UNREADABLE' };
}

// The fraction as ten-thousandths of an hour, so that no floating point can drift.
function wholeMinutes(hours: number, fraction: string): Reading<number> {
  const tenThousandths = Number(fraction.padEnd(4, '0')) * 60;
  return tenThousandths % 10_000 === 0 ? { value: hours * 60 + tenThousandths / 10_000 } : { problem: 'IMPOSSIBLE' };
}

function dayPartsOf(text: string): [year: number, month: number, dayOfMonth: number] | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return [Number(iso[1]), Number(iso[2]), Number(iso[3])];
  const numeric = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4}|\d{2})$/.exec(text);
  if (numeric) return [Number(numeric[3]), Number(numeric[2]), Number(numeric[1])];
  const words = /^(?:[a-z]+\.?\s+)?(\d{1,2})\s+([a-z]+)\.?\s+(\d{4}|\d{2})$/.exec(text);
  const month = words ? monthNumber(words[2] ?? '') : 0;
  return words && month > 0 ? [Number(words[3]), month, Number(words[1])] : undefined;
}

function monthNumber(word: string): number {
  const known = monthNames.findIndex((name) => name === word || (word.length >= 3 && name.startsWith(word)));
  return word === 'mrt' ? 3 : known + 1;
}

function tidy(typed: string | undefined): string {
  return typeof typed === 'string' ? typed.trim().replace(/\s+/g, ' ').toLowerCase() : '';
}
