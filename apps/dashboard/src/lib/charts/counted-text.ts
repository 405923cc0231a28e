import { dayInBelgium, formatInstant, timeInBelgium } from '../page/instant.ts';

/** Of when kept figures are; `behind` when something happened since. */
export type Count = { countedAt: string; behind: boolean };

/** "Stand van 10.32 uur.", with the day when that is not today. */
export function countedText({ countedAt, behind }: Count, now: Date): string {
  const at = new Date(countedAt);
  const today = dayInBelgium(at) === dayInBelgium(now);
  const when = today ? `${timeInBelgium(at).replace(':', '.')} uur` : formatInstant(countedAt);
  return `Stand van ${when}.${behind ? ' Wat daarna gebeurde, is nog niet geteld.' : ''}`;
}
