import { formatDay } from '@veertig/rules';
import { dayInBelgium } from '#lib/page/instant.ts';

/** That somebody refused on principle before, with the day and without the motive (CK-04). */
export const refusedWords = (at: string): string =>
  `Tekende eerder niet, uit principe (${formatDay(dayInBelgium(new Date(at)))}).`;
