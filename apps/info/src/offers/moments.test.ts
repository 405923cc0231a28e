import { expect, test } from 'vitest';
import { momentIn, weekdayIn } from './moments.ts';

test('Monday is the first day, Sunday the seventh', () => {
  expect(weekdayIn('nl', 1)).toBe('maandag');
  expect(weekdayIn('nl', 7)).toBe('zondag');
  expect(weekdayIn('en', 3)).toBe('Wednesday');
});

test.each(['nl', 'en', 'fr', 'ar', 'uk', 'tr', 'fa', 'ps', 'ti', 'so', 'es'] as const)(
  '%s has seven names of its own, with Latin digits in dates',
  (code) => {
    const names = [1, 2, 3, 4, 5, 6, 7].map((weekday) => weekdayIn(code, weekday));
    expect(new Set(names).size).toBe(7);
    expect(momentIn(code, { date: '2026-12-05', from: '10:00', until: '12:00' })).toMatch(/2026.*10:00–12:00\u2069?$/);
  },
);

test('a weekly moment names the day and its hours', () => {
  expect(momentIn('nl', { weekday: 2, from: '19:30', until: '21:00' })).toBe('dinsdag 19:30–21:00');
});

test('the beginning stays before the end where letters run from right to left', () => {
  const moment = { weekday: 2, from: '19:30', until: '21:00' };
  expect(momentIn('ar', moment)).toContain('\u206619:30–21:00\u2069');
  expect(momentIn('ti', moment)).not.toContain('\u2066');
});
