import type { ProofState } from '@veertig/rules';
import { expect, test } from 'vitest';
import { daysLeftWords, nextStepWords, type OwnProgress, toGo } from './progress-words.ts';

const hours = (counted: number, waiting: number): OwnProgress['progress'] => ({
  countedMinutes: counted * 60,
  awaitingCheckMinutes: waiting * 60,
  remainingMinutes: Math.max(0, 40 - counted) * 60,
  goalReached: counted >= 40,
});
const proof = (state: ProofState) => ({ state, organizationName: 'Buurthuis De Linde', description: 'koffienamiddag' });
const step = (given: Partial<OwnProgress>) =>
  nextStepWords({
    today: '2026-11-20',
    termEnd: '2027-03-31',
    progress: hours(0, 0),
    counselor: { name: 'Jan Peeters' },
    proofs: [],
    ...given,
  });

test('hours that wait for the check are no longer to go', () => {
  expect(toGo(hours(27.5, 6))).toBe(6.5 * 60);
  expect(toGo(hours(30, 15))).toBe(0);
});

test.each([
  ['2026-11-20', 'Vandaag is de laatste dag van je contract.'],
  ['2026-11-21', 'Je contract loopt tot en met zaterdag 21 november 2026. Dagen over: 1.'],
  ['2026-12-01', 'Je contract loopt tot en met dinsdag 1 december 2026. Dagen over: 11.'],
  ['2026-11-19', 'Je contract liep tot en met donderdag 19 november 2026.'],
])('a contract until %s', (termEnd, sentence) => {
  expect(daysLeftWords({ today: '2026-11-20', termEnd })).toBe(sentence);
});

test('without a contract there is no last day', () => {
  expect(daysLeftWords({ today: '2026-11-20', termEnd: null })).toBeNull();
});

test('at 40 hours nothing is left to do, whatever else is open', () => {
  expect(step({ progress: hours(40, 0), proofs: [proof('REFUSED')] })).toContain('40 uren gehaald');
});

test('the most pressing thing comes first', () => {
  expect(step({ proofs: [proof('SENT'), proof('REFUSED')] })).toBe(
    'Voor koffienamiddag is niet ondertekend. Bel Jan Peeters.',
  );
  expect(step({ progress: hours(20, 20) })).toBe('Jan Peeters kijkt je uren na. Je hoeft nu niets te doen.');
  expect(step({ termEnd: '2026-11-19' })).toContain('Je contract is voorbij.');
  expect(step({ proofs: [proof('SENT')] })).toContain('We wachten op antwoord van Buurthuis De Linde.');
  expect(step({})).toBe('Zoek samen met Jan Peeters een activiteit. Je hebt nog 40 u nodig.');
  expect(step({ progress: hours(10, 5), proofs: [proof('ACCEPTED')] })).toContain('Je hebt nog 25 u nodig.');
});
