import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from './calendar.ts';
import { readSession, type TypedSession, type TypedSessionCode } from './read-session.ts';
import { formatDayNumeric } from './written-time.ts';

const date = '2026-10-06';
const codesOf = (typed: TypedSession): TypedSessionCode[] => {
  const read = readSession(typed);
  return 'problems' in read ? read.problems.map(({ code }) => code) : [];
};

describe('readSession: dagen', () => {
  it.each([
    '2026-10-06',
    '6/10/2026',
    '06/10/2026',
    '6-10-2026',
    '6.10.2026',
    '6.10.26',
    '6/10/26',
    '6 / 10 / 2026',
    '6 oktober 2026',
    '6 Oktober 2026',
    '6 okt 2026',
    '6 okt. 2026',
    'di 6 oktober 2026',
    'dinsdag  6 oktober 2026',
    ' 6/10/2026 ',
  ])('%j is 6 oktober 2026', (day) => {
    expect(readSession({ day, hours: '3' })).toEqual({ session: { date, minutes: 180 } });
  });

  it.each<[string, TypedSessionCode]>([
    ['', 'DAY_MISSING'],
    ['   ', 'DAY_MISSING'],
    ['gisteren', 'DAY_UNREADABLE'],
    ['6/10', 'DAY_UNREADABLE'],
    ['6 oktober', 'DAY_UNREADABLE'],
    ['6 brumaire 2026', 'DAY_UNREADABLE'],
    ['6/10/026', 'DAY_UNREADABLE'],
    ['30/2/2026', 'DAY_IMPOSSIBLE'],
    ['10/13/2026', 'DAY_IMPOSSIBLE'],
    ['0/10/2026', 'DAY_IMPOSSIBLE'],
    ['2026-02-29', 'DAY_IMPOSSIBLE'],
  ])('%j geeft %s', (day, code) => {
    expect(codesOf({ day, hours: '3' })).toEqual([code]);
  });

  it.each([
    ['1 maart 2026', '2026-03-01'],
    ['1 mrt 2026', '2026-03-01'],
    ['31 dec 26', '2026-12-31'],
    ['29 februari 2028', '2028-02-29'],
  ])('%j is %s', (day, expected) => {
    expect(readSession({ day, hours: '1' })).toEqual({ session: { date: expected, minutes: 60 } });
  });

  it('leest elke dag terug zoals hij op het scherm staat', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), (offset) => {
        const day = addDays('2000-01-01', offset);
        expect(readSession({ day: formatDayNumeric(day), hours: '1' })).toEqual({
          session: { date: day, minutes: 60 },
        });
      }),
    );
  });
});

describe('readSession: begin en einde', () => {
  it.each(['13:30', '13.30', '13,30', '13u30', '13U30', '13h30', '13 u 30', '1330', '13.30 uur', '13:30u'])(
    '%j is half twee',
    (start) => {
      expect(readSession({ day: date, start, end: '16:30' })).toEqual({
        session: { date, start: '13:30', end: '16:30' },
      });
    },
  );

  it.each([
    ['13h', '13:00'],
    ['13 uur', '13:00'],
    ['13', '13:00'],
    ['9', '09:00'],
    ['9.05', '09:05'],
    ['930', '09:30'],
    ['0:15', '00:15'],
  ])('%j is %s', (start, expected) => {
    expect(readSession({ day: date, start, end: '16u' })).toEqual({ session: { date, start: expected, end: '16:00' } });
  });

  it('kent 24 uur als einde van de dag', () => {
    expect(readSession({ day: date, start: '22u', end: '24u' })).toEqual({
      session: { date, start: '22:00', end: '24:00' },
    });
  });

  it.each<[string, string, TypedSessionCode[]]>([
    ['', '16:30', ['START_MISSING']],
    ['13:30', '', ['END_MISSING']],
    ['half twee', '16:30', ['START_UNREADABLE']],
    ['13:3', '16:30', ['START_UNREADABLE']],
    ['25:00', '16:30', ['START_IMPOSSIBLE']],
    ['13:75', '24:30', ['START_IMPOSSIBLE', 'END_IMPOSSIBLE']],
  ])('van %j tot %j', (start, end, codes) => {
    expect(codesOf({ day: date, start, end })).toEqual(codes);
  });

  it('noemt alles wat mis is in één keer', () => {
    expect(codesOf({ day: 'x', start: 'y', end: '' })).toEqual(['DAY_UNREADABLE', 'START_UNREADABLE', 'END_MISSING']);
  });

  it('vergelijkt uren die er ook staan', () => {
    const typed = { day: date, start: '13:30', end: '16:30' };
    expect(readSession({ ...typed, hours: '3' })).toEqual({ session: { date, start: '13:30', end: '16:30' } });
    expect(codesOf({ ...typed, hours: '4' })).toEqual(['HOURS_DIFFER']);
    expect(codesOf({ ...typed, hours: 'drie' })).toEqual(['HOURS_DIFFER']);
  });
});

describe('readSession: uren', () => {
  it.each([
    ['3', 180],
    ['3,5', 210],
    ['3.5', 210],
    ['2,25', 135],
    ['0,1', 6],
    ['0,05', 3],
    ['3u30', 210],
    ['3:30', 210],
    ['3 u 30', 210],
    ['3 uur 30 min', 210],
    ['3u5', 185],
    ['3u', 180],
    ['3 uur', 180],
    ['45 min', 45],
    ['90 minuten', 90],
    ['25', 1500],
    ['0', 0],
  ])('%j is %i minuten', (hours, minutes) => {
    expect(readSession({ day: date, hours })).toEqual({ session: { date, minutes } });
  });

  it.each<[string, TypedSessionCode]>([
    ['', 'HOURS_MISSING'],
    ['drie', 'HOURS_UNREADABLE'],
    ['-3', 'HOURS_UNREADABLE'],
    ['3,', 'HOURS_UNREADABLE'],
    ['3,5,5', 'HOURS_UNREADABLE'],
    ['1e3', 'HOURS_UNREADABLE'],
    ['3,33', 'HOURS_IMPOSSIBLE'],
    ['0,001', 'HOURS_IMPOSSIBLE'],
    ['3u75', 'HOURS_IMPOSSIBLE'],
  ])('%j geeft %s', (hours, code) => {
    expect(codesOf({ day: date, hours })).toEqual([code]);
  });

  it('rondt nooit af: honderdsten van een uur zijn hele minuten of een fout', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2400 }), (hundredths) => {
        const read = readSession({
          day: date,
          hours: `${Math.floor(hundredths / 100)},${String(hundredths % 100).padStart(2, '0')}`,
        });
        if ((hundredths * 60) % 100 === 0)
          expect(read).toEqual({ session: { date, minutes: (hundredths * 60) / 100 } });
        else expect(read).toHaveProperty('problems');
      }),
    );
  });
});

describe('readSession: perioden', () => {
  it('leest van, tot en het totaal', () => {
    const typed = { from: '1/9/2026', to: '30 september 2026', hours: '12' };
    expect(readSession(typed)).toEqual({ session: { from: '2026-09-01', to: '2026-09-30', minutes: 720 } });
  });

  it.each<[TypedSession, TypedSessionCode[]]>([
    [{ from: '1/9/2026', hours: '12' }, ['TO_MISSING']],
    [{ to: '30/9/2026', hours: '12' }, ['FROM_MISSING']],
    [{ from: 'x', to: '31/9/2026', hours: '' }, ['FROM_UNREADABLE', 'TO_IMPOSSIBLE', 'HOURS_MISSING']],
  ])('%j', (typed, codes) => {
    expect(codesOf(typed)).toEqual(codes);
  });

  it('kiest de dag als er ook een periode staat', () => {
    expect(readSession({ day: date, hours: '2', from: '1/9/2026' })).toEqual({ session: { date, minutes: 120 } });
  });

  it('vraagt een dag en uren als niets is ingevuld', () => {
    expect(readSession({})).toEqual({
      problems: [
        { field: 'day', code: 'DAY_MISSING', sentence: 'Vul een dag in, bijvoorbeeld 6/10/2026.' },
        { field: 'hours', code: 'HOURS_MISSING', sentence: 'Vul het aantal uren in, bijvoorbeeld 3 of 2,5.' },
      ],
    });
  });
});
