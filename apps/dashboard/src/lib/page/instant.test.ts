import { expect, test } from 'vitest';
import { dayInBelgium, formatInstant, timeInBelgium } from './instant.ts';

test('an instant is told in Belgian time, in summer and in winter', () => {
  expect(formatInstant('2026-10-06T12:30:00.000Z')).toBe('dinsdag 6 oktober 2026 om 14.30 uur');
  expect(formatInstant('2026-12-01T12:05:00.000Z')).toBe('dinsdag 1 december 2026 om 13.05 uur');
});

test('just after midnight is the new day here, whatever it is elsewhere', () => {
  expect(dayInBelgium(new Date('2026-06-30T22:30:00.000Z'))).toBe('2026-07-01');
  expect(timeInBelgium(new Date('2026-06-30T22:30:00.000Z'))).toBe('00:30');
  expect(formatInstant('2026-06-30T22:00:00.000Z')).toBe('woensdag 1 juli 2026 om 00.00 uur');
});
