import type { Session } from '@veertig/rules';
import { describe, expect, it } from 'vitest';
import { Malformed } from './failures.ts';
import { readSessions, toTyped } from './read-sessions.ts';

const frame = { terms: [{ start: '2026-01-01', end: '2026-12-31' }], today: '2026-11-02' };

function problemsOf(rows: Parameters<typeof readSessions>[0]) {
  try {
    readSessions(rows, frame);
    return [];
  } catch (error) {
    const { cause } = error as { cause: unknown };
    return cause instanceof Malformed ? cause.problems : [{ field: '?', sentence: String(error) }];
  }
}
const fieldsOf = (rows: Parameters<typeof readSessions>[0]) => problemsOf(rows).map(({ field }) => field);

describe('typed lines of hours', () => {
  it('become sessions in every way of writing', () => {
    const rows = [
      { day: '3/10/2026', start: '13u30', end: '16.30' },
      { day: '4 oktober 2026', hours: '2,5' },
      { from: '1/9/2026', to: '30/9/2026', hours: '12' },
    ];
    expect(readSessions(rows, frame)).toEqual([
      { date: '2026-10-03', start: '13:30', end: '16:30' },
      { date: '2026-10-04', minutes: 150 },
      { from: '2026-09-01', to: '2026-09-30', minutes: 720 },
    ]);
  });

  it('may be empty in between; a mistake is told at the line where it was typed', () => {
    const empty = { day: ' ', start: '', end: '' };
    const good = { day: '3/10/2026', hours: '3' };
    expect(readSessions([empty, good, {}], frame)).toHaveLength(1);
    expect(fieldsOf([empty, good, empty, { day: '5/10/2027', hours: '3' }])).toEqual(['rows.3.day']);
    expect(fieldsOf([{}, { day: '3/10/2026', hours: 'drie' }])).toEqual(['rows.1.hours']);
  });

  it('cannot all be empty', () => {
    expect(fieldsOf([])).toEqual(['rows.0.day']);
    expect(fieldsOf([{}, { day: '' }])).toEqual(['rows.0.day']);
  });

  it('all give their mistakes at once', () => {
    const rows = [
      { day: '31/2/2026', hours: '3' },
      { day: '3/10/2026', start: '16:00', end: 'later' },
      { day: '', hours: '', start: '9:00' },
    ];
    expect(fieldsOf(rows)).toEqual(['rows.0.day', 'rows.1.end', 'rows.2.day', 'rows.2.end']);
    for (const { sentence } of problemsOf(rows)) expect(sentence).toMatch(/^[A-Z].*\.$/);
  });
});

describe('stored hours in a form again', () => {
  const stored: Session[] = [
    { date: '2026-10-03', start: '13:30', end: '16:30' },
    { date: '2026-10-04', minutes: 150 },
    { date: '2026-10-05', minutes: 61 },
    { from: '2026-09-01', to: '2026-09-30', minutes: 725 },
  ];
  it.each(stored)('%o is read back as it was', (session) => {
    expect(readSessions([toTyped(session)], frame)).toEqual([session]);
  });
});
