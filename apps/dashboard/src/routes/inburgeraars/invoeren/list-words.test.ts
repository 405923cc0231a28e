import { expect, test } from 'vitest';
import { peopleCount, rowsText } from './list-words.ts';

test('counts in Dutch, with a point for thousands', () => {
  expect([0, 1, 2, 9950].map(rowsText)).toEqual(['0 rijen', '1 rij', '2 rijen', '9.950 rijen']);
  expect([1, 10_000].map(peopleCount)).toEqual(['1 inburgeraar', '10.000 inburgeraars']);
});
