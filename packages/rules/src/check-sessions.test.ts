import { describe, expect, it } from 'vitest';
import { checkSessions, type SessionProblem } from './check-sessions.ts';
import type { Session } from './session.ts';
import { sessionProblemCodes, sessionProblemSentence } from './session-problem.ts';

const frame = { terms: [{ start: '2026-01-12', end: '2026-06-30' }], today: '2026-11-21' };
const day = '2026-03-02';
const clock = (start: string, end: string, date = day): Session => ({ date, start, end });

type Found = [line: number, field: SessionProblem['field'], code: SessionProblem['code']];
const found = (sessions: Session[], given: Parameters<typeof checkSessions>[1] = frame): Found[] =>
  checkSessions(sessions, given).map(({ line, field, code }) => [line, field, code]);

describe('checkSessions: één regel', () => {
  it.each<[string, unknown, Found[]]>([
    ['in orde', clock('13:30', '16:30'), []],
    ['tot middernacht', clock('22:00', '24:00'), []],
    ['HR-02: de eerste dag van de termijn', { date: '2026-01-12', minutes: 60 }, []],
    ['een periode in de termijn', { from: day, to: '2026-06-30', minutes: 2400 }, []],
    ['einde voor begin', clock('16:30', '13:30'), [[0, 'end', 'END_NOT_AFTER_START']]],
    ['einde gelijk aan begin', clock('13:30', '13:30'), [[0, 'end', 'END_NOT_AFTER_START']]],
    ['geen uren', { date: day, minutes: 0 }, [[0, 'hours', 'NO_HOURS']]],
    ['25 uren op een dag', { date: day, minutes: 1500 }, [[0, 'hours', 'MORE_THAN_24_HOURS']]],
    ['meer uren dan de periode heeft', { from: day, to: day, minutes: 1500 }, [[0, 'hours', 'MORE_THAN_24_HOURS']]],
    [
      'een periode achterstevoren',
      { from: day, to: '2026-03-01', minutes: 60 },
      [[0, 'to', 'PERIOD_ENDS_BEFORE_START']],
    ],
    ['een dag die niet bestaat', { date: '2026-02-30', minutes: 60 }, [[0, 'day', 'DAY_DOES_NOT_EXIST']]],
    [
      'een periode met een dag die niet bestaat',
      { from: '2026-02-30', to: day, minutes: 60 },
      [[0, 'from', 'DAY_DOES_NOT_EXIST']],
    ],
    ['in de toekomst', { date: '2026-11-22', minutes: 60 }, [[0, 'day', 'IN_FUTURE']]],
    ['een periode die nog loopt', { from: day, to: '2026-12-01', minutes: 60 }, [[0, 'to', 'IN_FUTURE']]],
    ['HR-02: buiten de termijn', { date: '2026-07-01', minutes: 60 }, [[0, 'day', 'OUTSIDE_TERM']]],
    [
      'een periode buiten de termijn',
      { from: '2026-07-01', to: '2026-07-31', minutes: 60 },
      [[0, 'from', 'OUTSIDE_TERM']],
    ],
    [
      'een periode deels buiten de termijn',
      { from: day, to: '2026-07-01', minutes: 60 },
      [[0, 'from', 'PERIOD_PARTLY_OUTSIDE_TERM']],
    ],
  ])('%s', (_title, session, expected) => {
    expect(found([session as Session])).toEqual(expected);
  });

  it('zonder termijn wordt alleen de rest bekeken', () => {
    const open = { terms: null, today: '2026-11-21' };
    expect(found([{ date: '2019-07-01', minutes: 60 }], open)).toEqual([]);
    expect(found([{ from: '2019-07-01', to: '2026-12-01', minutes: 60 }], open)).toEqual([[0, 'to', 'IN_FUTURE']]);
    expect(found([{ date: day, minutes: 0 }], open)).toEqual([[0, 'hours', 'NO_HOURS']]);
  });

  it('een lege lijst termijnen laat niets toe', () => {
    expect(found([{ date: day, minutes: 60 }], { ...frame, terms: [] })).toEqual([[0, 'day', 'OUTSIDE_TERM']]);
  });
});

describe('checkSessions: de lijst', () => {
  it('vraagt minstens één regel', () => {
    expect(found([])).toEqual([[0, 'day', 'NO_LINES']]);
  });

  it('heeft plaats voor 60 regels', () => {
    const lines = Array.from(
      { length: 61 },
      (_, index): Session => ({ from: day, to: '2026-06-30', minutes: index + 1 }),
    );
    expect(found(lines.slice(0, 60))).toEqual([]);
    expect(found(lines)).toEqual([[60, 'day', 'TOO_MANY_LINES']]);
  });

  it.each<[string, Session[], Found[]]>([
    ['dezelfde uren twee keer', [clock('13:30', '16:30'), clock('13:30', '16:30')], [[1, 'day', 'SAME_LINE_TWICE']]],
    [
      'dezelfde duur twee keer',
      [
        { date: day, minutes: 60 },
        { date: day, minutes: 60 },
      ],
      [[1, 'day', 'SAME_LINE_TWICE']],
    ],
    [
      'dezelfde periode twee keer',
      [
        { from: day, to: '2026-04-01', minutes: 60 },
        { from: day, to: '2026-04-01', minutes: 60 },
      ],
      [[1, 'from', 'SAME_LINE_TWICE']],
    ],
    [
      'twee duren op een dag',
      [
        { date: day, minutes: 60 },
        { date: day, minutes: 90 },
      ],
      [],
    ],
    ['uren die samenvallen', [clock('13:30', '16:30'), clock('16:00', '17:00')], [[1, 'start', 'OVERLAPS_OTHER_LINE']]],
    [
      'uren binnen andere uren',
      [clock('13:30', '16:30'), clock('14:00', '15:00')],
      [[1, 'start', 'OVERLAPS_OTHER_LINE']],
    ],
    ['aansluitende uren', [clock('13:30', '16:30'), clock('16:30', '17:00')], []],
    ['aansluitende uren, de latere eerst', [clock('16:30', '17:00'), clock('13:30', '16:30')], []],
    ['dezelfde uren op een andere dag', [clock('13:30', '16:30'), clock('13:30', '16:30', '2026-03-03')], []],
    [
      'PR-01: samen 25 uren op een dag',
      [
        { date: day, minutes: 1200 },
        { date: day, minutes: 300 },
      ],
      [[1, 'hours', 'DAY_OVER_24_HOURS']],
    ],
    [
      'samen precies 24 uren op een dag',
      [
        { date: day, minutes: 1200 },
        { date: day, minutes: 240 },
      ],
      [],
    ],
    [
      'klok en duur samen te veel',
      [{ date: day, minutes: 1200 }, clock('08:00', '13:00')],
      [[1, 'end', 'DAY_OVER_24_HOURS']],
    ],
    [
      'een periode van één dag telt mee',
      [
        { from: day, to: day, minutes: 1200 },
        { date: day, minutes: 300 },
      ],
      [[1, 'hours', 'DAY_OVER_24_HOURS']],
    ],
    [
      'een langere periode hoort bij geen dag',
      [
        { from: day, to: '2026-03-03', minutes: 1400 },
        { date: day, minutes: 300 },
      ],
      [],
    ],
  ])('%s', (_title, sessions, expected) => {
    expect(found(sessions)).toEqual(expected);
  });

  it('meldt elke regel apart, in volgorde', () => {
    const sessions: Session[] = [clock('16:30', '13:30'), { date: '2026-12-24', minutes: 60 }, clock('09:00', '10:00')];
    expect(found(sessions)).toEqual([
      [0, 'end', 'END_NOT_AFTER_START'],
      [1, 'day', 'IN_FUTURE'],
    ]);
  });
});

describe('de zinnen van checkSessions', () => {
  it.each(sessionProblemCodes)('%s', (code) => {
    expect(sessionProblemSentence(code)).toMatch(/^[A-Z].*\.$/);
  });

  it('verraden de termijn niet (D-31)', () => {
    const problems = checkSessions(
      [
        { date: '2026-07-01', minutes: 60 },
        { from: day, to: '2026-07-01', minutes: 60 },
      ],
      frame,
    );
    expect(problems.map(({ code }) => code)).toEqual(['OUTSIDE_TERM', 'PERIOD_PARTLY_OUTSIDE_TERM']);
    for (const { sentence } of problems) expect(sentence).not.toMatch(/\d|januari|juni/);
  });
});
