import { expect, test } from 'vitest';
import { secondsUntil } from './countdown.ts';

const now = new Date('2026-11-02T09:00:00Z');

test.each<[string | null, number | null]>([
  ['2026-11-02T09:01:00Z', 60],
  ['2026-11-02T09:00:00.001Z', 1],
  ['2026-11-02T09:00:00Z', null],
  ['2026-11-02T08:59:00Z', null],
  [null, null],
])('until %s are %s seconds', (at, seconds) => {
  expect(secondsUntil(at, now)).toBe(seconds);
});
