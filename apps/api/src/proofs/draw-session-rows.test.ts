import type { Session } from '@veertig/rules';
import { expect, test } from 'vitest';
import { sessionRows } from './draw-session-rows.ts';

const first: Session = { date: '2026-09-01', start: '13:30', end: '16:30' };
const second: Session = { date: '2026-09-08', start: '13:30', end: '16:30' };

test('equal hours have no column for what was asked', () => {
  expect(sessionRows({ asked: [first], confirmed: [first] })).toEqual([
    { when: 'di 1 september 2026', asked: null, confirmed: '13.30 - 16.30', hours: '3 u', differs: false },
  ]);
});

test('when one session differs, every row says what was asked', () => {
  const rows = sessionRows({ asked: [first, second], confirmed: [first, { ...second, end: '15:00' }] });
  expect(rows.map((row) => row.asked)).toEqual(['13.30 - 16.30 (3 u)', '13.30 - 16.30 (3 u)']);
  expect(rows.map((row) => row.hours)).toEqual(['3 u', '1 u 30']);
  expect(rows.map((row) => row.differs)).toEqual([false, true]);
});

test('a session that was not confirmed stays visible with no hours', () => {
  const rows = sessionRows({ asked: [first, second], confirmed: [first] });
  expect(rows[1]).toMatchObject({
    when: 'di 8 september 2026',
    confirmed: 'niet bevestigd',
    hours: '0 u',
    differs: true,
  });
});

test('a session that was not asked is named so, in the order of days', () => {
  const rows = sessionRows({ asked: [second], confirmed: [second, first] });
  expect(rows.map((row) => row.asked)).toEqual(['niet gevraagd', '13.30 - 16.30 (3 u)']);
});

test('two sessions on one day are matched one by one', () => {
  const evening: Session = { date: '2026-09-01', start: '18:00', end: '20:00' };
  const rows = sessionRows({ asked: [first, evening], confirmed: [first, evening] });
  expect(rows).toHaveLength(2);
  expect(rows.every((row) => !row.differs)).toBe(true);
});

test('hours without clock times and period totals say so', () => {
  const sessions: Session[] = [
    { date: '2026-09-01', minutes: 90 },
    { from: '2026-10-01', to: '2026-10-31', minutes: 600 },
  ];
  const rows = sessionRows({ asked: sessions, confirmed: sessions });
  expect(rows.map((row) => row.confirmed)).toEqual(['alleen de duur', 'totaal van de periode']);
  expect(rows[1]!.when).toBe('1 oktober tot en met 31 oktober 2026');
});
