import { dayOf, daysLater } from '../clock.ts';
import type { Scope } from '../db/scope.ts';
import { type SealProblemCode, sealProblemCode } from './seal-problem.ts';
import { waitingSeals } from './store.ts';

/** How sealing goes, for the people of an agency. */
export interface SealingState {
  /** Confirmations without a sealed proof yet. A few, for seconds, is usual. */
  waiting: number;
  /** When the one that waits longest was confirmed. */
  oldest: Date | null;
  /** What stopped the last attempt; null while nothing did. */
  problem: SealProblemCode | null;
  /** Last day of the seal certificate, YYYY-MM-DD; null before the first seal. */
  certificateExpiresOn: string | null;
  /** Whether that day is within 60 days, or past. */
  certificateExpiresSoon: boolean;
}

const DAYS_OF_WARNING = 60;

/** `expiresAt` is of the seal certificate in use; see sealExpiresAt. */
export async function sealingState(scope: Scope, expiresAt: Date | null, now: Date): Promise<SealingState> {
  const { waiting, oldest, problem } = await waitingSeals(scope);
  return {
    waiting,
    oldest,
    problem: problem === null ? null : sealProblemCode(problem),
    certificateExpiresOn: expiresAt && dayOf(expiresAt),
    certificateExpiresSoon: expiresAt !== null && expiresAt <= daysLater(now, DAYS_OF_WARNING),
  };
}
