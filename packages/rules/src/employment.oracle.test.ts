import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { EmploymentContract } from './employment.ts';
import { assessWorkExemption } from './work-exemption.ts';

const firstDay = Temporal.PlainDate.from('2026-01-01');
const horizon = 260;
const dateAt = (offset: number) => firstDay.add({ days: offset });

type Job = { from: number; length: number; hours: number };

const jobs: fc.Arbitrary<Job[]> = fc.array(
  fc.record({
    from: fc.integer({ min: 0, max: 150 }),
    length: fc.integer({ min: 1, max: 100 }),
    hours: fc.constantFrom(8, 10, 12, 19, 38),
  }),
  { minLength: 1, maxLength: 6 },
);

/** Jobs that end on a Friday and are followed on the Monday, week after week: interim work. */
const interim: fc.Arbitrary<Job[]> = fc
  .array(fc.constantFrom(8, 10, 19, 38), { minLength: 1, maxLength: 16 })
  .map((hours) => hours.map((each, week) => ({ from: 4 + week * 7, length: 5, hours: each })));

const days = Array.from({ length: horizon }, (_, offset) => firstDay.add({ days: offset }));
const isWeekend = days.map((day) => day.dayOfWeek >= 6);
const daysInThreeMonths = days.map((day) => day.until(day.add({ months: 3 }), { largestUnit: 'days' }).days);

/** Walks over the days one by one: which are worked, and is some row of them three calendar months long? */
function longEnough(worked: readonly boolean[]): boolean {
  return worked.some((_, start) => {
    const row = worked.slice(start, start + (daysInThreeMonths[start] ?? horizon));
    return row.length === daysInThreeMonths[start] && row.every(Boolean);
  });
}

/** Fills every gap that is nothing but a weekend. */
function bridged(worked: readonly boolean[]): boolean[] {
  const filled = [...worked];
  for (let day = 1; day < worked.length; day++) {
    if (worked[day] || !worked[day - 1]) continue;
    const next = worked.indexOf(true, day);
    const gap = next < 0 ? [] : Array.from({ length: next - day }, (_, index) => day + index);
    if (gap.length > 0 && gap.length <= 2 && gap.every((free) => isWeekend[free]))
      for (const free of gap) filled[free] = true;
  }
  return filled;
}

function oracle(all: readonly Job[]): string[] {
  const runningOn = (day: number) => all.filter(({ from, length }) => day >= from && day < from + length);
  const running = days.map((_, day) => runningOn(day));
  const halfTime = running.map((now) => now.some(({ hours }) => hours * 2 >= 38));
  const together = running.map((now) => now.reduce((sum, { hours }) => sum + hours, 0) * 2 >= 38);
  if (longEnough(halfTime)) return [];
  if (longEnough(bridged(halfTime))) return ['WEEKEND_GAP'];
  if (longEnough(together)) return ['COMBINED_PART_TIME'];
  if (longEnough(bridged(together))) return ['COMBINED_PART_TIME', 'WEEKEND_GAP'];
  return [all.some(({ hours }) => hours * 2 >= 38) ? 'LESS_THAN_THREE_CONTIGUOUS_MONTHS' : 'BELOW_HALF_TIME'];
}

function contractOf({ from, length, hours }: Job): EmploymentContract {
  return {
    start: dateAt(from).toString(),
    end: dateAt(from + length - 1).toString(),
    hoursPerWeek: hours,
    fullTimeHours: 38,
  };
}

describe('assessWorkExemption, vergeleken met dag na dag tellen', () => {
  it.each([
    ['losse contracten', jobs],
    ['interim van week tot week', interim],
    ['beide door elkaar', fc.tuple(jobs, interim).map(([some, others]) => [...others, ...some])],
  ])('EX-02: %s', (_title, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, (all) => {
        const { reasons } = assessWorkExemption({ capacity: 'EMPLOYEE', legal: true, contracts: all.map(contractOf) });
        expect(reasons).toEqual(oracle(all));
      }),
      { numRuns: 150 },
    );
  });
});
