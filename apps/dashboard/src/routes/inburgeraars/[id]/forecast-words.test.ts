import { expect, test } from 'vitest';
import { daysLeftWords, forecastWords } from './forecast-words.ts';

const steady = { paceMinutesPerWeek: 100, readyOn: '2026-11-03', beforeTermEnd: true, daysLeft: 90 };

const halfway = { goalReached: false, remainingMinutes: 1200, awaitingCheckMinutes: 0 };

test.each([
  ['in time', steady, 'Op dit tempo klaar op dinsdag 3 november 2026. Dat is op tijd.'],
  ['too late', { ...steady, beforeTermEnd: false }, 'Dat is na het einde van de termijn.'],
  ['out of sight', { ...steady, readyOn: null }, 'Zo komt de 40 uur niet in zicht.'],
  ['just begun', { ...steady, paceMinutesPerWeek: null, readyOn: null }, 'De termijn begon pas.'],
  ['no hours', { ...steady, paceMinutesPerWeek: 0, readyOn: null }, 'Er zijn nog geen uren'],
  ['over', { ...steady, daysLeft: 0 }, 'De termijn is voorbij.'],
  ['no term', { paceMinutesPerWeek: null, readyOn: null, beforeTermEnd: null, daysLeft: null }, 'nog geen termijn'],
])('%s', (_title, forecast, words) => expect(forecastWords(forecast, halfway)).toContain(words));

test('nothing to forecast once the goal is reached', () => {
  expect(forecastWords(steady, { ...halfway, goalReached: true })).toBe('De 40 uur is gehaald.');
});

test('the check alone is enough', () => {
  const words = forecastWords(steady, { ...halfway, awaitingCheckMinutes: 1200 });
  expect(words).toBe('Met de uren die op controle wachten, is de 40 uur gehaald.');
});

test.each([
  [null, 'nog geen termijn'],
  [0, 'voorbij'],
  [1, 'vandaag is de laatste dag'],
  [12, 'nog 12 dagen'],
])('%s days left', (days, words) => expect(daysLeftWords(days)).toBe(words));
