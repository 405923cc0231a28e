import { expect, test } from 'vitest';
import { nextLook, phaseOf, secondsLeft, timeLeft, warnedSeconds } from './session-phase.ts';

test.each([
  [1800, 'RUNS', 1800 - warnedSeconds],
  [warnedSeconds + 1, 'RUNS', 1],
  [warnedSeconds, 'ENDS_SOON', warnedSeconds + 1],
  [1, 'ENDS_SOON', 2],
  [0, 'OVER', 1],
])('with %i seconds left it is %s, and is looked at again after %i', (left, phase, look) => {
  expect([phaseOf(left), nextLook(left)]).toEqual([phase, look]);
});

test('says the time that is left', () => {
  expect([180, 61, 60, 5].map(timeLeft)).toEqual([
    '3 minuten',
    '2 minuten',
    'minder dan een minuut',
    'minder dan een minuut',
  ]);
});

test('a session ends when it is idle, and 12 hours after signing in', () => {
  const now = new Date('2026-11-22T20:00:00Z');
  const idle = { expiresAt: '2026-11-22T20:10:00Z', createdAt: '2026-11-22T19:00:00Z' };
  expect(secondsLeft(idle, now)).toBe(600);
  expect(secondsLeft({ ...idle, createdAt: '2026-11-22T08:01:00Z' }, now)).toBe(60);
  expect(secondsLeft({ ...idle, expiresAt: '2026-11-22T19:00:00Z' }, now)).toBe(0);
});
