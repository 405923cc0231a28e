import { addDays } from '@veertig/rules';
import { describe, expect, it } from 'vitest';
import { instantAt, wallTime } from './brussels-time.ts';

describe('the wall in Brussels', () => {
  it.each([
    ['winter', '2026-01-15', '09:00', '2026-01-15T08:00:00.000Z'],
    ['summer', '2026-07-15', '09:00', '2026-07-15T07:00:00.000Z'],
    ['midnight', '2026-07-15', '00:00', '2026-07-14T22:00:00.000Z'],
    ['the last minute before spring', '2026-03-29', '01:59', '2026-03-29T00:59:00.000Z'],
    ['the first minute of summer time', '2026-03-29', '03:00', '2026-03-29T01:00:00.000Z'],
    ['an hour that never is', '2026-03-29', '02:30', '2026-03-29T01:30:00.000Z'],
    ['the morning after', '2026-03-29', '09:00', '2026-03-29T07:00:00.000Z'],
    ['the last minute that comes once', '2026-10-25', '01:59', '2026-10-24T23:59:00.000Z'],
    ['an hour that comes twice', '2026-10-25', '02:30', '2026-10-25T01:30:00.000Z'],
    ['the first minute of winter time', '2026-10-25', '03:00', '2026-10-25T02:00:00.000Z'],
    ['the morning after the long night', '2026-10-25', '09:00', '2026-10-25T08:00:00.000Z'],
  ])('%s', (_title, day, time, instant) => {
    expect(instantAt(day, time).toISOString()).toBe(instant);
  });

  it('both ways agree for each hour of working days, over years of changing clocks', () => {
    for (let day = '2024-01-01'; day < '2032-01-01'; day = addDays(day, 1)) {
      for (const time of ['00:00', '08:00', '09:00', '16:59', '23:59']) {
        expect(wallTime(instantAt(day, time))).toEqual({ day, time });
      }
    }
  });

  it('reads the same hour twice in autumn and skips one in spring', () => {
    expect(wallTime(new Date('2026-10-25T00:30:00Z'))).toEqual({ day: '2026-10-25', time: '02:30' });
    expect(wallTime(new Date('2026-10-25T01:30:00Z'))).toEqual({ day: '2026-10-25', time: '02:30' });
    expect(wallTime(new Date('2026-03-29T00:59:59Z'))).toEqual({ day: '2026-03-29', time: '01:59' });
    expect(wallTime(new Date('2026-03-29T01:00:00Z'))).toEqual({ day: '2026-03-29', time: '03:00' });
  });
});
