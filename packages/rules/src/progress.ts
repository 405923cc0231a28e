import { type Day, daysBetween } from './calendar.ts';
import { type DayHours, hoursByDay, overlaps, unionMinutes } from './day-hours.ts';
import { type ExclusionReason, exclusionOf, joinTerms } from './exclusion.ts';
import { isAwaitingCheck, isCounted, type ProofState } from './proof-state.ts';
import { fieldsOf, itemsOf } from './read-input.ts';
import { REQUIRED_MINUTES, RULESET } from './ruleset.ts';
import { daysOf, isClockSession, lineMinutes, repeatOf, type Session, type Term } from './session.ts';

export type ProgressProof = { id: string; status: ProofState; sessions: readonly Session[] };

export type ProgressInput = { terms: readonly Term[]; proofs: readonly ProgressProof[]; today: Day };

/** A line that does not count; `line` is its place among the written out lines of the proof, from 0. */
export type ExcludedLine = { proof: string; line: number; reason: ExclusionReason };

export type ProgressFlag = 'OVERLAP' | 'IMPLAUSIBLE_DAY_TOTAL';

/** Integer minutes. Awaiting minutes are signed but not yet accepted, and never part of the counted ones. */
export type Progress = {
  countedMinutes: number;
  awaitingCheckMinutes: number;
  remainingMinutes: number;
  goalReached: boolean;
  excluded: ExcludedLine[];
  flags: ProgressFlag[];
};

type Line = { proof: string; line: number; session: unknown; accepted: boolean };

/** How far the participant is on the way to 40 hours (HR-01 to HR-08, D-01 to D-06, D-14). */
export function computeProgress(input: ProgressInput): Progress {
  const { terms, proofs, today } = fieldsOf(input);
  const joined = joinTerms(terms);
  const lines = itemsOf(proofs).flatMap(linesOf);
  const judged = lines.map((line) => ({ ...line, reason: exclusionOf(line.session, joined, today) }));
  const valid = judged.filter(({ reason }) => reason === undefined);
  const byDay = [...hoursByDay(valid).values()];
  const countedMinutes =
    minutesOf(valid.filter((line) => line.accepted)) + sum(byDay, ({ accepted }) => unionMinutes(accepted));
  const allMinutes = minutesOf(valid) + sum(byDay, (hours) => unionMinutes(clockTimes(hours)));
  return {
    countedMinutes,
    awaitingCheckMinutes: allMinutes - countedMinutes,
    remainingMinutes: Math.max(0, REQUIRED_MINUTES - countedMinutes),
    goalReached: countedMinutes >= REQUIRED_MINUTES,
    excluded: judged.flatMap(({ proof, line, reason }) => (reason ? [{ proof, line, reason }] : [])),
    flags: flagsOf(valid, byDay),
  };
}

/** The lines of a proof that counts or awaits the check, `repeat` written out; other proofs have no lines. */
function linesOf(proof: unknown): Line[] {
  const { id, status, sessions } = fieldsOf(proof);
  if (!isCounted(status) && !isAwaitingCheck(status)) return [];
  const writtenOut = itemsOf(sessions).flatMap((session) => Array<unknown>(repeatOf(session) ?? 1).fill(session));
  return writtenOut.map((session, line) => ({ proof: id as string, line, session, accepted: isCounted(status) }));
}

/** Minutes of the lines that cannot overlap: durations on a day and totals over a period. */
function minutesOf(lines: readonly Line[]): number {
  return sum(lines, ({ session }) => (isClockSession(session) ? 0 : (lineMinutes(session) ?? 0)));
}

function flagsOf(valid: readonly Line[], byDay: readonly DayHours[]): ProgressFlag[] {
  const tooMuch = (minutes: number) => minutes > RULESET.plausibleMinutesPerDay;
  const implausible =
    byDay.some((hours) => tooMuch(unionMinutes(clockTimes(hours)) + hours.loose)) ||
    valid.some(({ session }) => tooMuch((lineMinutes(session) ?? 0) / dayCount(session)));
  const overlap = byDay.some((hours) => overlaps(clockTimes(hours)));
  return [...(implausible ? (['IMPLAUSIBLE_DAY_TOTAL'] as const) : []), ...(overlap ? (['OVERLAP'] as const) : [])];
}

function clockTimes({ accepted, awaiting }: DayHours) {
  return [...accepted, ...awaiting];
}

function dayCount(session: unknown): number {
  const days = daysOf(session);
  return days ? daysBetween(days.first, days.last) + 1 : 1;
}

function sum<T>(items: readonly T[], minutes: (item: T) => number): number {
  return items.reduce((total, item) => total + minutes(item), 0);
}
