import { describe, expect, it } from 'vitest';
import { addDays } from './calendar.ts';
import type { Session } from './session.ts';
import { formatDay, formatDayNumeric, formatDayShort, formatMinutes, formatSession } from './written-time.ts';

describe('formatMinutes', () => {
  it.each([
    [150, '2 u 30'],
    [180, '3 u'],
    [45, '45 min'],
    [0, '0 u'],
    [65, '1 u 05'],
    [2400, '40 u'],
    [1, '1 min'],
    [-90, '-1 u 30'],
    [Number.NaN, '0 u'],
  ])('%i is %s', (minutes, words) => {
    expect(formatMinutes(minutes)).toBe(words);
  });
});

describe('dagen in woorden', () => {
  it('schrijft een dag op drie manieren', () => {
    expect(formatDay('2026-10-06')).toBe('dinsdag 6 oktober 2026');
    expect(formatDayShort('2026-10-06')).toBe('di 6 oktober');
    expect(formatDayNumeric('2026-10-06')).toBe('06/10/2026');
  });

  it('kent elke dag van de week', () => {
    const week = Array.from({ length: 7 }, (_, index) => formatDayShort(addDays('2026-08-03', index)));
    expect(week).toEqual([
      'ma 3 augustus',
      'di 4 augustus',
      'wo 5 augustus',
      'do 6 augustus',
      'vr 7 augustus',
      'za 8 augustus',
      'zo 9 augustus',
    ]);
  });

  it('komt overeen met het Nederlands van het platform', () => {
    const oracle = new Intl.DateTimeFormat('nl-BE', { dateStyle: 'full', timeZone: 'UTC' });
    for (let offset = 0; offset < 366; offset++) {
      const day = addDays('2026-01-01', offset);
      expect(formatDay(day)).toBe(oracle.format(new Date(`${day}T12:00:00Z`)));
    }
  });

  it.each(['', 'morgen', '2026-02-30'])('laat %j staan zoals het is', (text) => {
    expect([formatDay(text), formatDayShort(text), formatDayNumeric(text)]).toEqual([text, text, text]);
  });
});

describe('formatSession', () => {
  it.each<[Session, ReturnType<typeof formatSession>]>([
    [
      { date: '2026-10-06', start: '13:30', end: '16:30' },
      { when: 'di 6 oktober 2026', time: '13.30 - 16.30', hours: '3 u' },
    ],
    [
      { date: '2026-10-06', minutes: 90 },
      { when: 'di 6 oktober 2026', time: '', hours: '1 u 30' },
    ],
    [
      { from: '2026-10-06', to: '2026-11-06', minutes: 600 },
      { when: '6 oktober tot en met 6 november 2026', time: '', hours: '10 u' },
    ],
    [
      { from: '2026-12-06', to: '2027-01-06', minutes: 600 },
      { when: '6 december 2026 tot en met 6 januari 2027', time: '', hours: '10 u' },
    ],
    [
      { date: '2026-10-06', minutes: 90, repeat: 3 },
      { when: 'di 6 oktober 2026 (3 keer)', time: '', hours: '4 u 30' },
    ],
    [
      { date: '2026-10-06', start: '22:00', end: '24:00' },
      { when: 'di 6 oktober 2026', time: '22.00 - 24.00', hours: '2 u' },
    ],
    [
      { date: '30/2', minutes: 0 },
      { when: '30/2', time: '', hours: '0 u' },
    ],
    [
      { from: 'x', to: 'y', minutes: 60 },
      { when: 'x tot en met y', time: '', hours: '1 u' },
    ],
  ])('%j', (session, words) => {
    expect(formatSession(session)).toEqual(words);
  });
});
