import { RULESET } from './ruleset.ts';
import { formatMinutes } from './written-time.ts';

/** Minutes of one hour block: accepted, and confirmed but waiting for the check. What is left of 60 is to go. */
export type Block = { done: number; waiting: number };

const minutesPerBlock = 60;
const blockCount = RULESET.requiredMinutes / minutesPerBlock;

/** The sign of the product: forty hour blocks, accepted minutes first, then the waiting ones; more than 40 hours fill them all. */
export function fortyBlocks({
  countedMinutes,
  awaitingCheckMinutes,
}: {
  countedMinutes: number;
  awaitingCheckMinutes: number;
}): Block[] {
  const counted = wholeMinutes(countedMinutes);
  const reached = counted + wholeMinutes(awaitingCheckMinutes);
  return Array.from({ length: blockCount }, (_, index) => {
    const within = (minutes: number) => Math.min(minutesPerBlock, Math.max(0, minutes - index * minutesPerBlock));
    return { done: within(counted), waiting: within(reached) - within(counted) };
  });
}

/** The same in words: `27 u 30 van 40 u aanvaard, 6 u wacht op controle`. */
export function fortyWords(progress: {
  countedMinutes: number;
  awaitingCheckMinutes: number;
  remainingMinutes: number;
}): string {
  const accepted = `${formatMinutes(progress.countedMinutes)} van ${formatMinutes(RULESET.requiredMinutes)} aanvaard`;
  const waiting = progress.awaitingCheckMinutes;
  return waiting > 0 ? `${accepted}, ${formatMinutes(waiting)} wacht op controle` : accepted;
}

function wholeMinutes(minutes: number): number {
  return Number.isFinite(minutes) ? Math.max(0, Math.trunc(minutes)) : 0;
}
