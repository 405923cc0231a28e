import { readSession, type Session } from '@veertig/rules';
import { describe, expect, test } from 'vitest';
import { readRows, rowOf, withoutRow, withRow, writeRows } from './typed-rows.ts';

const rows = [
  { kind: 'day', typed: { day: '6/10/2026', start: '13.30', end: '16.30', hours: '' } },
  { kind: 'period', typed: { from: '1/9/2026', to: '30/9/2026', hours: '12' }, of: 'activity-1' },
] as const;

describe('the lines of the form', () => {
  test('come back in order, as they were typed', () => expect(readRows(writeRows(rows))).toEqual(rows));

  test('keep letters where hours belong, for the message at the field', () => {
    expect(readRows({ 'rows.0.kind': 'day', 'rows.0.hours': 'veel' })[0]?.typed.hours).toBe('veel');
  });

  test('never grow without end', () => {
    const posted = Object.fromEntries(Array.from({ length: 500 }, (_, line) => [`rows.${line}.kind`, 'day']));
    expect(readRows(posted)).toHaveLength(60);
  });

  test('gain an empty line and lose the chosen one', () => {
    expect(withRow(rows, 'day')).toEqual([...rows, { kind: 'day', typed: {} }]);
    expect(withoutRow(rows, 0)).toEqual([rows[1]]);
  });

  test('are never none', () => expect(withoutRow([rows[0]], 0)).toEqual([{ kind: 'day', typed: {} }]));
});

test.each<[string, Session]>([
  ['from clock to clock', { date: '2026-10-06', start: '13:30', end: '16:30' }],
  ['hours on a day', { date: '2026-10-06', minutes: 150 }],
  ['whole hours on a day', { date: '2026-10-06', minutes: 180 }],
  ['less than an hour', { date: '2026-10-06', minutes: 45 }],
  ['a period', { from: '2026-09-01', to: '2026-09-30', minutes: 725 }],
])('a stored line reads back the same: %s', (_title, session) => {
  expect(readSession(rowOf(session).typed)).toEqual({ session });
});
