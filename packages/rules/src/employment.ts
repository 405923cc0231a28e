import { addDays, addMonths, type Day } from './calendar.ts';
import { fieldsOf, itemsOf } from './read-input.ts';
import { RULESET } from './ruleset.ts';
import { afterWeekend, joinStretches, onNextDay, type Stretch, stretchOf } from './stretch.ts';

/** Hours are clock hours a week and may be fractions (18.5); without an end the contract is open-ended. */
export type EmploymentContract = {
  start: Day;
  end?: Day | null | undefined;
  hoursPerWeek: number;
  fullTimeHours: number;
};

export type WorkReason =
  | 'NOT_WORKING'
  | 'NOT_LEGAL'
  | 'EVIDENCE_MISSING'
  | 'HALF_TIME_UNKNOWN'
  | 'BELOW_HALF_TIME'
  | 'WEEKEND_GAP'
  | 'COMBINED_PART_TIME'
  | 'LESS_THAN_THREE_CONTIGUOUS_MONTHS';

type Job = Stretch & { share: number };

// Shares such as 6.2 / 37.2 three times over must still reach one half.
const roundingError = 1e-9;

/** Share of a full-time job, 0.5 for half-time; undefined when the hours are not known. */
export function shareOfFullTime(job: unknown): number | undefined {
  const { hoursPerWeek, fullTimeHours } = fieldsOf(job);
  if (typeof hoursPerWeek !== 'number' || typeof fullTimeHours !== 'number') return undefined;
  const known =
    hoursPerWeek >= 0 && fullTimeHours > 0 && Number.isFinite(hoursPerWeek) && Number.isFinite(fullTimeHours);
  return known ? hoursPerWeek / fullTimeHours : undefined;
}

export function isHalfTime(share: number): boolean {
  return share + roundingError >= 0.5;
}

/** What speaks against an exemption for an employee; empty when nothing does (EX-01, EX-02). */
export function reasonsAgainstContracts(contracts: unknown): WorkReason[] {
  const jobs = itemsOf(contracts).flatMap(readJob);
  const halfTime = jobs.filter((job) => isHalfTime(job.share));
  if (lastsLongEnough(halfTime, onNextDay)) return [];
  if (lastsLongEnough(halfTime, afterWeekend)) return ['WEEKEND_GAP'];
  const together = halfTimeTogether(jobs);
  if (lastsLongEnough(together, onNextDay)) return ['COMBINED_PART_TIME'];
  if (lastsLongEnough(together, afterWeekend)) return ['COMBINED_PART_TIME', 'WEEKEND_GAP'];
  const someHalfTime = itemsOf(contracts).some((contract) => isHalfTime(shareOfFullTime(contract) ?? 0));
  return [someHalfTime ? 'LESS_THAN_THREE_CONTIGUOUS_MONTHS' : 'BELOW_HALF_TIME'];
}

function readJob(contract: unknown): Job[] {
  const stretch = stretchOf(contract);
  const share = shareOfFullTime(contract);
  return stretch && share !== undefined ? [{ ...stretch, share }] : [];
}

function lastsLongEnough(stretches: readonly Stretch[], follows: (end: Day, start: Day) => boolean): boolean {
  return joinStretches(stretches, follows).some(({ start, end }) => {
    return end === null || end >= addDays(addMonths(start, RULESET.contiguousMonths), -1);
  });
}

/** The stretches in which the jobs that run at the same time add up to half-time. */
function halfTimeTogether(jobs: readonly Job[]): Stretch[] {
  const changes = jobs.flatMap(({ start, end }) => (end === null ? [start] : [start, addDays(end, 1)]));
  const days = [...new Set(changes)].sort();
  return days.flatMap((start, index) => {
    const running = jobs.filter((job) => job.start <= start && (job.end === null || job.end >= start));
    if (!isHalfTime(running.reduce((sum, job) => sum + job.share, 0))) return [];
    const next = days[index + 1];
    return [{ start, end: next === undefined ? null : addDays(next, -1) }];
  });
}
