/** Seconds before the end at which a warning comes (WCAG 2.2.1). */
export const warnedSeconds = 180;

/** Where a session stands: nothing to say yet, nearly over, or over. */
export type SessionPhase = 'RUNS' | 'ENDS_SOON' | 'OVER';

/** The phase by the seconds that are left. */
export function phaseOf(secondsLeft: number): SessionPhase {
  if (secondsLeft <= 0) return 'OVER';
  return secondsLeft <= warnedSeconds ? 'ENDS_SOON' : 'RUNS';
}

/** After how many seconds to ask the server again: at the warning, and then at the end. */
export function nextLook(secondsLeft: number): number {
  return phaseOf(secondsLeft) === 'RUNS' ? secondsLeft - warnedSeconds : Math.max(secondsLeft, 0) + 1;
}

/** The time that is left, in words. */
export function timeLeft(secondsLeft: number): string {
  const minutes = Math.ceil(secondsLeft / 60);
  return minutes <= 1 ? 'minder dan een minuut' : `${minutes} minuten`;
}

const absoluteHours = 12;

/** Seconds until a session ends: when it is idle too long, and in any case 12 hours after signing in. */
export function secondsLeft(session: { expiresAt: string; createdAt: string }, now: Date): number {
  const ends = Math.min(Date.parse(session.expiresAt), Date.parse(session.createdAt) + absoluteHours * 3_600_000);
  return Math.max(0, Math.floor((ends - now.getTime()) / 1000));
}
