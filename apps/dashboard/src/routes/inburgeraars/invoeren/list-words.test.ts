import { expect, test } from 'vitest';
import { peopleCount, progressText, rowsText } from './list-words.ts';

test('counts in Dutch, with a point for thousands', () => {
  expect([0, 1, 2, 9950].map(rowsText)).toEqual(['0 rijen', '1 rij', '2 rijen', '9.950 rijen']);
  expect([1, 10_000].map(peopleCount)).toEqual(['1 inburgeraar', '10.000 inburgeraars']);
});

test('says how far a list is: in rows while it is stored, in people while it is taken back', () => {
  expect(progressText({ state: 'STORING', done: 4500, total: 10_000 })).toBe('4.500 van 10.000 rijen');
  expect(progressText({ state: 'UNDOING', done: 1, total: 1 })).toBe('1 van 1 inburgeraar');
});
