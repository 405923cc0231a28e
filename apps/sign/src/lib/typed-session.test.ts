import { readSession, type Session } from '@veertig/rules';
import { expect, test } from 'vitest';
import { emptyDay, isPeriod, periodOf, typedFrom } from './typed-session.ts';

const sessions: Session[] = [
  { date: '2026-10-06', start: '13:30', end: '16:30' },
  { date: '2026-10-07', minutes: 150 },
  { date: '2026-10-08', minutes: 45 },
  { date: '2026-10-09', minutes: 180 },
  { from: '2026-09-01', to: '2026-09-30', minutes: 725 },
];

test.each(sessions)('%o comes back the same after it was shown in a form', (session) => {
  expect(readSession(typedFrom(session))).toEqual({ session });
});

test('a line is shown as people write it', () => {
  expect(typedFrom({ date: '2026-10-06', start: '13:30', end: '16:30' })).toEqual({
    day: '06/10/2026',
    start: '13.30',
    end: '16.30',
    hours: '',
  });
  expect(typedFrom({ date: '2026-10-07', minutes: 155 }).hours).toBe('2u35');
});

test('only a line with a first or last day is a period', () => {
  expect(sessions.map((session) => isPeriod(typedFrom(session)))).toEqual([false, false, false, false, true]);
  expect(isPeriod(emptyDay)).toBe(false);
});

test('one total spans the days and adds up the hours of all readable lines', () => {
  const rows = [...sessions.map(typedFrom), { day: 'geen dag', hours: '3' }, emptyDay];
  expect(periodOf(rows)).toEqual({ from: '01/09/2026', to: '09/10/2026', hours: '21u20' });
});

test('one total of unreadable lines is an empty period', () => {
  expect(periodOf([emptyDay])).toEqual({ from: '', to: '', hours: '' });
});
