import { expect, test } from 'vitest';
import { brusselsDay, brusselsTime } from './signed-at.ts';

test('an instant is told in the time of Brussels, in winter and in summer', () => {
  expect([brusselsDay('2026-11-20T23:30:00Z'), brusselsTime('2026-11-20T23:30:00Z')]).toEqual(['2026-11-21', '00.30']);
  expect([brusselsDay('2026-07-01T12:05:00Z'), brusselsTime('2026-07-01T12:05:00Z')]).toEqual(['2026-07-01', '14.05']);
});
