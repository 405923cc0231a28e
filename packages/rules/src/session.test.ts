import { describe, expect, it } from 'vitest';
import { clockMinutes, daysOf, lineMinutes, repeatOf, type Session, sessionMinutes, totalMinutes } from './session.ts';

const day = '2026-03-02';

describe('sessionMinutes', () => {
  it.each<[string, Session, number]>([
    ['van klok tot klok', { date: day, start: '13:30', end: '16:30' }, 180],
    ['tot middernacht', { date: day, start: '23:00', end: '24:00' }, 60],
    ['een duur op een dag', { date: day, minutes: 6 }, 6],
    ['een hele dag', { date: day, minutes: 1440 }, 1440],
    ['een totaal over een periode', { from: day, to: '2026-06-30', minutes: 2400 }, 2400],
    ['gelijke regels samen', { date: day, minutes: 90, repeat: 3 }, 270],
    ['geen regels', { date: day, minutes: 90, repeat: 0 }, 0],
    ['een duur die niet kan', { date: day, minutes: -90 }, 0],
    ['de klok gaat voor op een duur erbij', { date: day, start: '13:00', end: '14:00', minutes: 999 } as Session, 60],
    ['een dag gaat voor op een periode erbij', { date: day, minutes: 60, from: day, to: day } as Session, 60],
    ['lege tijden naast een duur', { date: day, start: null, end: null, minutes: 60 } as unknown as Session, 60],
  ])('%s', (_title, session, minutes) => {
    expect(sessionMinutes(session)).toBe(minutes);
  });

  it('somt regels op zonder te vergelijken', () => {
    const session: Session = { date: day, start: '13:00', end: '14:00' };
    expect(totalMinutes([session, session, { date: day, minutes: 30 }])).toBe(150);
    expect(totalMinutes([])).toBe(0);
    expect(totalMinutes(null as never)).toBe(0);
  });

  it('rekent 400 keer 6 minuten zonder afronding', () => {
    expect(totalMinutes(Array.from({ length: 400 }, () => ({ date: day, minutes: 6 })))).toBe(2400);
  });
});

describe('lineMinutes', () => {
  it.each([
    null,
    5,
    {},
    { date: day },
    { date: day, minutes: 1441 },
    { date: day, minutes: '60' },
    { date: day, minutes: 60, repeat: -1 },
  ])('%j heeft geen duur', (session) => {
    expect(lineMinutes(session)).toBeUndefined();
  });

  it('past een periode in haar dagen', () => {
    expect(lineMinutes({ from: day, to: '2026-03-03', minutes: 2880 })).toBe(2880);
    expect(lineMinutes({ from: day, to: '2026-03-03', minutes: 2881 })).toBeUndefined();
  });
});

describe('clockMinutes', () => {
  it.each([
    ['00:00', 0],
    ['23:59', 1439],
    ['24:00', 1440],
    ['24:01', undefined],
    ['9:00', undefined],
    ['12:60', undefined],
    ['', undefined],
    [540, undefined],
  ])('%j', (time, minutes) => {
    expect(clockMinutes(time)).toBe(minutes);
  });
});

describe('daysOf en repeatOf', () => {
  it('kennen de eerste en de laatste dag', () => {
    expect(daysOf({ date: day, minutes: 60 })).toEqual({ first: day, last: day });
    expect(daysOf({ from: day, to: '2026-03-09', minutes: 60 })).toEqual({ first: day, last: '2026-03-09' });
    expect(daysOf({ date: '2026-02-30', minutes: 60 })).toBeUndefined();
    expect(daysOf({ from: day, minutes: 60 })).toBeUndefined();
  });

  it.each([
    [undefined, 1],
    [null, 1],
    [1, 1],
    [60, 60],
    [0, 0],
    [-1, undefined],
    [2.5, undefined],
    ['2', undefined],
    [10_001, undefined],
  ])('repeat %j staat voor %j regels', (repeat, count) => {
    expect(repeatOf({ date: day, minutes: 60, repeat })).toBe(count);
  });
});
