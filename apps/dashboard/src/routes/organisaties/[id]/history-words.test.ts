import { expect, test } from 'vitest';
import { answerWords, historyWords } from './history-words.ts';

const words = (action: string, about: string | null = null, facts: Record<string, boolean> = {}) =>
  historyWords({ action, about, facts });

test('each step of the trail has words of its own', () => {
  expect(words('CONTACT_PERSON_LEFT', 'An Smet')).toBe('Werkt er niet meer: An Smet');
  expect(words('CONTACT_PERSON_CORRECTED', 'An Smet', { addressChanged: true })).toBe('Ander e-mailadres: An Smet');
  expect(words('ORGANIZATION_CORRECTED', null, { name: true })).toBe('Naam verbeterd');
});

test('who is no longer in the book has no name', () =>
  expect(words('CONTACT_PERSON_ADDED')).toBe('Contactpersoon toegevoegd: een contactpersoon'));

test('tells how fast answers come', () => {
  expect(answerWords({ answers: 0, medianDays: null })).toBe('Nog geen antwoord.');
  expect(answerWords({ answers: 1, medianDays: 0.2 })).toBe('1 antwoord, meestal dezelfde dag.');
  expect(answerWords({ answers: 4, medianDays: 2.6 })).toBe('4 antwoorden, meestal binnen 3 dagen.');
});
