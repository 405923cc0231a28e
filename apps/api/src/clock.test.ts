import { describe, expect, it } from 'vitest';
import { dayOf, daysLater, secondsLater } from './clock.ts';

describe('the day in Brussels', () => {
  it.each([
    ['2026-11-01T22:59:59Z', '2026-11-01'],
    ['2026-11-01T23:00:00Z', '2026-11-02'],
    ['2026-07-01T21:59:59Z', '2026-07-01'],
    ['2026-07-01T22:00:00Z', '2026-07-02'],
    // The nights in which the clock goes forward and back.
    ['2026-03-28T23:00:00Z', '2026-03-29'],
    ['2026-03-29T21:59:59Z', '2026-03-29'],
    ['2026-03-29T22:00:00Z', '2026-03-30'],
    ['2026-10-24T21:59:59Z', '2026-10-24'],
    ['2026-10-24T22:00:00Z', '2026-10-25'],
    ['2026-10-25T22:59:59Z', '2026-10-25'],
    ['2025-12-31T23:00:00Z', '2026-01-01'],
  ])('%s is %s', (instant, day) => expect(dayOf(new Date(instant))).toBe(day));
});

it('counts days and seconds on the clock of the world', () => {
  const instant = new Date('2026-03-28T12:00:00Z');
  expect(daysLater(instant, 2).toISOString()).toBe('2026-03-30T12:00:00.000Z');
  expect(secondsLater(instant, -1).toISOString()).toBe('2026-03-28T11:59:59.000Z');
});
