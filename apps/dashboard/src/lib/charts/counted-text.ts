import { dayInBelgium, formatInstant, timeInBelgium } from '../page/instant.ts';

/** Of when kept figures are; `behind` when something happened since. */
export type Count = { countedAt: string; behind: boolean };

/** The same in words: on the screen with the day when that is not today, on paper always. */
export type CountedText = { onScreen: string; onPaper: string };

/** "Stand van 10.32 uur." and "Stand van zondag 22 november 2026 om 10.32 uur." */
export function countedText({ countedAt, behind }: Count, now: Date): CountedText {
  const at = new Date(countedAt);
  const today = dayInBelgium(at) === dayInBelgium(now);
  const newer = behind ? ' Wat daarna gebeurde, is nog niet geteld.' : '';
  const onPaper = `Stand van ${formatInstant(countedAt)}.${newer}`;
  return { onPaper, onScreen: today ? `Stand van ${timeInBelgium(at).replace(':', '.')} uur.${newer}` : onPaper };
}
