import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, daysBetween, isDay, weekday } from './calendar.ts';

/** Days between the years 1000 and 8999, by an oracle that is not ours. */
const plainDates = fc
  .integer({ min: -354_285, max: 2_567_400 })
  .map((serial) => Temporal.PlainDate.from('1970-01-01').add({ days: serial }));

describe('de kalender, vergeleken met Temporal', () => {
  it('addDays', () => {
    fc.assert(
      fc.property(plainDates, fc.integer({ min: -40_000, max: 40_000 }), (date, days) => {
        expect(addDays(date.toString(), days)).toBe(date.add({ days }).toString());
      }),
    );
  });

  it('addMonths, vastgezet op het einde van een kortere maand', () => {
    fc.assert(
      fc.property(plainDates, fc.integer({ min: -500, max: 500 }), (date, months) => {
        expect(addMonths(date.toString(), months)).toBe(date.add({ months }).toString());
      }),
    );
  });

  it('daysBetween', () => {
    fc.assert(
      fc.property(plainDates, plainDates, (from, to) => {
        expect(daysBetween(from.toString(), to.toString())).toBe(from.until(to, { largestUnit: 'days' }).days);
      }),
    );
  });

  it('weekday', () => {
    fc.assert(
      fc.property(plainDates, (date) => {
        expect(weekday(date.toString())).toBe(date.dayOfWeek);
      }),
    );
  });

  it('isDay kent precies de dagen die bestaan', () => {
    const parts = fc.tuple(
      fc.integer({ min: 1, max: 9999 }),
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 0, max: 32 }),
    );
    fc.assert(
      fc.property(parts, ([year, month, day]) => {
        const text = [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join(
          '-',
        );
        expect(isDay(text)).toBe(exists(year, month, day));
      }),
    );
  });
});

function exists(year: number, month: number, day: number): boolean {
  try {
    Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
    return true;
  } catch {
    return false;
  }
}

describe('de kalender aan de randen', () => {
  it.each([
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['2000-02-29', true],
    ['1900-02-29', false],
    ['2026-04-31', false],
    ['2026-1-1', false],
    ['26-01-01', false],
    ['0000-01-01', false],
    ['2026-01-01T00:00:00', false],
    [' 2026-01-01', false],
    ['', false],
    [20260101, false],
    [null, false],
  ])('isDay(%j) is %s', (value, expected) => {
    expect(isDay(value)).toBe(expected);
  });

  it.each([
    ['2025-11-30', 3, '2026-02-28'],
    ['2027-11-30', 3, '2028-02-29'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
  ])('addMonths(%s, %i) is %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });

  it('zet de klok nooit om: elke nacht is één dag', () => {
    expect(addDays('2026-03-28', 1)).toBe('2026-03-29');
    expect(addDays('2026-10-25', 1)).toBe('2026-10-26');
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
  });

  it('maakt van onzin geen dag', () => {
    expect(isDay(addDays('morgen', 1))).toBe(false);
    expect(isDay(addMonths('', 3))).toBe(false);
    expect(daysBetween('x', '2026-01-01')).toBeNaN();
  });
});
