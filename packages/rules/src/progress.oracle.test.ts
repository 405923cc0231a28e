import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from './calendar.ts';
import { computeProgress } from './progress.ts';

/** Lines in a plain form of our own, so that the oracle below shares no code with the rule. */
type Line = {
  offset: number;
  start: number;
  minutes: number;
  clock: boolean;
  status: 'ACCEPTED' | 'SIGNED' | 'REJECTED';
};

const firstDay = '2026-03-01';
const termDays = 10;
const todayOffset = 7;

const lines: fc.Arbitrary<Line[]> = fc.array(
  fc.record({
    offset: fc.integer({ min: -2, max: termDays + 2 }),
    start: fc.integer({ min: 0, max: 1400 }),
    minutes: fc.integer({ min: -5, max: 700 }),
    clock: fc.boolean(),
    status: fc.constantFrom('ACCEPTED', 'SIGNED', 'REJECTED'),
  }),
  { maxLength: 14 },
);

/** Ticks off every minute of every day, one by one. */
function oracle(all: readonly Line[]) {
  const performed = all.filter((line) => line.status !== 'REJECTED');
  const inTime = (line: Line) => line.offset >= 0 && line.offset < termDays && line.offset <= todayOffset;
  const possible = (line: Line) => line.minutes > 0 && (!line.clock || line.start + line.minutes <= 1440);
  const valid = performed.filter((line) => possible(line) && inTime(line));
  const ticked = new Map<string, boolean>();
  let doubled = false;
  for (const line of valid.filter(({ clock }) => clock)) {
    for (let minute = line.start; minute < line.start + line.minutes; minute++) {
      const key = `${line.offset}/${minute}`;
      doubled ||= ticked.has(key);
      ticked.set(key, ticked.get(key) === true || line.status === 'ACCEPTED');
    }
  }
  const loose = valid.filter(({ clock }) => !clock);
  const sum = (list: readonly Line[]) => list.reduce((total, { minutes }) => total + minutes, 0);
  const accepted =
    [...ticked.values()].filter(Boolean).length + sum(loose.filter(({ status }) => status === 'ACCEPTED'));
  const dayTotal = (offset: number) =>
    [...ticked.keys()].filter((key) => key.startsWith(`${offset}/`)).length +
    sum(loose.filter((line) => line.offset === offset));
  const implausible = Array.from({ length: termDays }, (_, offset) => dayTotal(offset)).some((total) => total > 960);
  return {
    countedMinutes: accepted,
    awaitingCheckMinutes: ticked.size + sum(loose) - accepted,
    excludedLines: performed.length - valid.length,
    flags: [...(implausible ? ['IMPLAUSIBLE_DAY_TOTAL'] : []), ...(doubled ? ['OVERLAP'] : [])],
  };
}

function time(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

function sessionOf({ offset, start, minutes, clock }: Line) {
  const date = addDays(firstDay, offset);
  return clock ? { date, start: time(start), end: time(Math.max(0, start + minutes)) } : { date, minutes };
}

describe('computeProgress, vergeleken met minuut na minuut afvinken', () => {
  it('geeft dezelfde minuten, dezelfde meldingen en evenveel regels die niet tellen', () => {
    fc.assert(
      fc.property(lines, (all) => {
        const proofs = all.map((line, index) => ({
          id: `p${index}`,
          status: line.status,
          sessions: [sessionOf(line)],
        }));
        const terms = [{ start: firstDay, end: addDays(firstDay, termDays - 1) }];
        const progress = computeProgress({ terms, proofs, today: addDays(firstDay, todayOffset) });
        expect({
          countedMinutes: progress.countedMinutes,
          awaitingCheckMinutes: progress.awaitingCheckMinutes,
          excludedLines: progress.excluded.length,
          flags: progress.flags,
        }).toEqual(oracle(all));
      }),
      { numRuns: 300 },
    );
  });
});
