import type { Freshness } from '@veertig/rules';
import { daysLater } from '../clock.ts';

/** Days after the last check at which the owner is asked "klopt dit nog?": once a quarter. */
export const askAfterDays = 91;
/** Days without an answer after which the offer is greyed, and the owner asked once more. */
export const staleAfterDays = 14;
/** Days without an answer after which it is no longer shown. */
export const hiddenAfterDays = 45;

/** How fresh an offer is: what nobody asked about is fresh. */
export function freshnessOf({ askedAt }: { askedAt: Date | null }, now: Date): Freshness {
  if (!askedAt || askedAt > daysLater(now, -staleAfterDays)) return 'FRESH';
  return askedAt > daysLater(now, -hiddenAfterDays) ? 'STALE' : 'HIDDEN';
}
