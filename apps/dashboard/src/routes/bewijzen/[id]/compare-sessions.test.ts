import type { Session } from '@veertig/rules';
import { expect, test } from 'vitest';
import { compareSessions } from './compare-sessions.ts';

const clock = (date: string, start: string, end: string): Session => ({ date, start, end });
const monday = clock('2026-10-05', '13:30', '16:30');
const tuesday = clock('2026-10-06', '09:00', '11:00');
const threeHours = { hours: '3 u', time: '13.30 - 16.30' };
const changes = (asked: Session[], confirmed: Session[]) =>
  compareSessions(asked, confirmed).map(({ change, when }) => `${when.slice(0, 2)} ${change}`.trim());

test('the same lines have no change', () => {
  expect(compareSessions([monday], [monday])).toEqual([
    { when: 'ma 5 oktober 2026', asked: threeHours, confirmed: threeHours, change: '' },
  ]);
});

test('other hours on the same day stand beside each other', () => {
  const [line] = compareSessions([monday], [clock('2026-10-05', '13:30', '15:30')]);
  expect(line).toMatchObject({
    asked: threeHours,
    confirmed: { hours: '2 u', time: '13.30 - 15.30' },
    change: 'aangepast',
  });
});

test('the same length at another time is a change too', () => {
  expect(changes([monday], [clock('2026-10-05', '14:00', '17:00')])).toEqual(['ma aangepast']);
});

test('a line that came and a line that went', () => {
  expect(changes([monday], [tuesday])).toEqual(['ma weg', 'di nieuw']);
});

test('two lines of one day pair in their order', () => {
  const morning = clock('2026-10-05', '09:00', '10:00');
  expect(changes([morning, monday], [morning, monday])).toEqual(['ma', 'ma']);
  expect(changes([morning, monday], [morning])).toEqual(['ma', 'ma weg']);
});

test('lines stand in the order of the days, wherever they came from', () => {
  expect(changes([tuesday], [monday, tuesday])).toEqual(['ma nieuw', 'di']);
});

test('a period pairs with the same period only', () => {
  const period = { from: '2026-09-01', to: '2026-09-30', minutes: 600 };
  expect(changes([period], [{ ...period, minutes: 540 }])).toEqual(['1  aangepast']);
  expect(changes([period], [{ ...period, to: '2026-09-29' }])).toHaveLength(2);
});
