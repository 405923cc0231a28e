import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from './calendar.ts';
import { afterWeekend, joinStretches, onNextDay, type Stretch, stretchOf } from './stretch.ts';

const stretches = fc.array(
  fc.tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 40 })).map(
    ([start, length]): Stretch => ({
      start: addDays('2026-01-01', start),
      end: addDays('2026-01-01', start + length),
    }),
  ),
  { maxLength: 12 },
);

function daysIn(list: readonly Stretch[]): Set<string> {
  const all = list.flatMap(({ start, end }) => {
    return Array.from({ length: daysBetween(start, end ?? start) + 1 }, (_, index) => addDays(start, index));
  });
  return new Set(all);
}

describe('joinStretches', () => {
  it('houdt precies dezelfde dagen', () => {
    fc.assert(
      fc.property(stretches, (list) => {
        expect(daysIn(joinStretches(list, onNextDay))).toEqual(daysIn(list));
      }),
    );
  });

  it('laat tussen twee delen altijd een dag open', () => {
    fc.assert(
      fc.property(stretches, (list) => {
        const joined = joinStretches(list, onNextDay);
        joined.slice(1).forEach((next, index) => {
          expect(daysBetween(joined[index]?.end ?? '', next.start)).toBeGreaterThan(1);
        });
      }),
    );
  });

  it('kent geen volgorde', () => {
    fc.assert(
      fc.property(stretches, (list) => {
        expect(joinStretches(list.toReversed(), onNextDay)).toEqual(joinStretches(list, onNextDay));
      }),
    );
  });

  it('verandert zijn invoer niet', () => {
    const list = [
      { start: '2026-02-01', end: '2026-02-28' },
      { start: '2026-01-01', end: '2026-01-31' },
    ];
    const before = structuredClone(list);
    joinStretches(list, onNextDay);
    expect(list).toEqual(before);
  });

  it('neemt na een open einde alles op', () => {
    const list = [
      { start: '2026-01-01', end: null },
      { start: '2027-01-01', end: '2027-02-01' },
    ];
    expect(joinStretches(list, onNextDay)).toEqual([{ start: '2026-01-01', end: null }]);
  });
});

describe('afterWeekend', () => {
  it.each([
    ['2026-02-13', '2026-02-16', true],
    ['2026-02-14', '2026-02-16', true],
    ['2026-02-13', '2026-02-15', true],
    ['2026-02-15', '2026-02-16', true],
    ['2026-02-13', '2026-02-17', false],
    ['2026-02-14', '2026-02-17', false],
    ['2026-02-13', '2026-02-23', false],
    ['2026-02-12', '2026-02-16', false],
    ['2026-02-12', '2026-02-14', false],
    ['2026-02-10', '2026-02-12', false],
  ])('van %s naar %s: %s', (end, start, expected) => {
    expect(afterWeekend(end, start)).toBe(expected);
  });
});

describe('stretchOf', () => {
  it.each([
    [
      { start: '2026-01-01', end: '2026-01-01' },
      { start: '2026-01-01', end: '2026-01-01' },
    ],
    [
      { start: '2026-01-01', end: null },
      { start: '2026-01-01', end: null },
    ],
    [{ start: '2026-01-01' }, { start: '2026-01-01', end: null }],
    [{ start: '2026-01-02', end: '2026-01-01' }, undefined],
    [{ start: '2026-01-01', end: '' }, undefined],
    [{ end: '2026-01-01' }, undefined],
    [null, undefined],
  ])('%j', (value, expected) => {
    expect(stretchOf(value)).toEqual(expected);
  });
});
