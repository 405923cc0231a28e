import { expect, test } from 'vitest';
import { queryOf, readSearch } from './search.ts';

const read = (query: string) => readSearch(new URLSearchParams(query));

test('an address without filters looks everywhere', () => {
  expect(queryOf(read(''))).toBe('');
  expect(read('')).toMatchObject({ place: '', km: 10, type: [], free: false, setting: undefined });
});

test('fields left empty by a form disappear from the address', () => {
  expect(queryOf(read('place=&km=10&text=&setting=&level=&language='))).toBe('');
  expect(queryOf(read('place=Gent&km=10&text=&setting=DUO'))).toBe('?place=Gent&setting=DUO');
});

test('every filter survives a round trip', () => {
  const query =
    '?place=9000+Gent&km=25&text=koor&type=BUDDY&type=COURSE&setting=GROUP&level=A1&dayPart=EVENING&dayPart=WEEKEND&language=fr&free=on&childcare=on&byAppointment=on&after=x1';
  expect(queryOf(read(query))).toBe(query);
});

test('a distance without a place is no filter', () => {
  expect(queryOf(read('km=50'))).toBe('');
});

test.each(['km=-1', 'km=ver', 'km=1e9', 'km=2.5'])('%s falls back on the usual distance', (query) => {
  expect(read(query).km).toBe(10);
});

test('unknown values count as no filter', () => {
  expect(read('type=CIRCUS&type=BUDDY&level=C2&dayPart=NIGHT&setting=ALONE&language=xx&free=nee')).toMatchObject({
    type: ['BUDDY'],
    level: undefined,
    dayPart: [],
    setting: undefined,
    language: undefined,
    free: false,
  });
});

test('text that is far too long is cut', () => {
  expect(read(`text=${'a'.repeat(5000)}`).text).toHaveLength(100);
});
