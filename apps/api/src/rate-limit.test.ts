import { expect, test } from 'vitest';
import { rateLimit } from './rate-limit.ts';

function limited() {
  let now = new Date('2026-11-02T09:00:00Z');
  const limit = rateLimit(() => now, { atOnce: 3, perMinute: 6 });
  const later = (seconds: number) => {
    now = new Date(now.getTime() + seconds * 1000);
  };
  return { limit, later };
}

test('so many at once, then one each ten seconds', () => {
  const { limit, later } = limited();
  expect([1, 2, 3, 4].map(() => limit.take('a'))).toEqual([0, 0, 0, 10]);
  later(4);
  expect(limit.take('a')).toBe(6);
  later(6);
  expect([1, 2].map(() => limit.take('a'))).toEqual([0, 10]);
});

test('asking while it is too much makes the wait no longer', () => {
  const { limit, later } = limited();
  for (let count = 0; count < 50; count++) limit.take('a');
  later(10);
  expect(limit.take('a')).toBe(0);
});

test('one client has nothing to do with another', () => {
  const { limit } = limited();
  for (let count = 0; count < 4; count++) limit.take('a');
  expect(limit.take('b')).toBe(0);
});

test('a quiet client gets no more than the start', () => {
  const { limit, later } = limited();
  limit.take('a');
  later(86_400);
  expect([1, 2, 3, 4].map(() => limit.take('a'))).toEqual([0, 0, 0, 10]);
});

test('a clock that jumps back takes nothing away', () => {
  const { limit, later } = limited();
  limit.take('a');
  later(-3600);
  expect([1, 2, 3].map(() => limit.take('a'))).toEqual([0, 0, 10]);
});

test('a crowd is not forgiven what it took', () => {
  const { limit } = limited();
  for (let count = 0; count < 4; count++) limit.take('a');
  for (let client = 0; client < 20_000; client++) limit.take(`other ${client}`);
  expect(limit.take('a')).toBe(10);
});
