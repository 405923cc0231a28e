import { describe, expect, it } from 'vitest';
import { isSendingHour, nextSendingHour } from './sending-hours.ts';

const calendar = { communityDay: true };

describe('the hours of reminders', () => {
  it.each([
    ['a Monday at 9', '2026-11-02T08:00:00Z', true],
    ['a minute earlier', '2026-11-02T07:59:00Z', false],
    ['the last minute', '2026-11-02T15:59:59Z', true],
    ['17 h', '2026-11-02T16:00:00Z', false],
    ['9 h in summer', '2026-07-15T07:00:00Z', true],
    ['8 h in summer, 9 h in winter', '2026-07-15T06:00:00Z', false],
    ['a Saturday', '2026-11-07T10:00:00Z', false],
    ['Armistice Day', '2026-11-11T10:00:00Z', false],
    ['the Monday after the spring night', '2026-03-30T07:00:00Z', true],
    ['an hour before it', '2026-03-30T06:59:00Z', false],
    ['the Monday after the autumn night', '2026-10-26T08:00:00Z', true],
    ['an hour before that', '2026-10-26T07:59:00Z', false],
  ])('%s: %s is %s', (_title, at, open) => {
    expect(isSendingHour(new Date(at), calendar)).toBe(open);
  });

  it.each([
    ['within the hours: now', '2026-11-02T10:30:00Z', '2026-11-02T10:30:00.000Z'],
    ['early: the same day', '2026-11-02T03:00:00Z', '2026-11-02T08:00:00.000Z'],
    ['late: the next day', '2026-11-02T16:00:00Z', '2026-11-03T08:00:00.000Z'],
    ['Friday evening, into summer time', '2026-03-27T18:00:00Z', '2026-03-30T07:00:00.000Z'],
    ['Friday evening, into winter time', '2026-10-23T18:00:00Z', '2026-10-26T08:00:00.000Z'],
    ['Thursday before Easter, over Easter Monday', '2027-03-26T17:00:00Z', '2027-03-30T07:00:00.000Z'],
    ['Christmas Eve', '2026-12-24T16:30:00Z', '2026-12-28T08:00:00.000Z'],
  ])('%s', (_title, at, next) => {
    expect(nextSendingHour(new Date(at), calendar).toISOString()).toBe(next);
  });

  it('11 July closes only where it is a holiday', () => {
    const evening = new Date('2028-07-10T18:00:00Z');
    expect(nextSendingHour(evening, { communityDay: true }).toISOString()).toBe('2028-07-12T07:00:00.000Z');
    expect(nextSendingHour(evening, { communityDay: false }).toISOString()).toBe('2028-07-11T07:00:00.000Z');
  });
});
