import { expect, test } from 'vitest';
import { differingFields, movesText, readMerge } from './merge-words.ts';

const rita = { name: 'Rita', email: 'rita@example.be', phone: null, role: 'Trainer' };

test('asks only about fields in which both differ, and leans to the one that is filled in', () => {
  const asked = differingFields(rita, { ...rita, name: 'Rita Smet', phone: '0470 00 00 10' });
  expect(asked.map(({ name, chosen }) => [name, chosen])).toEqual([
    ['name', 'kept'],
    ['phone', 'gone'],
  ]);
});

test('says what moves in words', () => {
  const moves = { contactPersons: 1, activities: 3, proofs: 0, refusals: 0, handOvers: 0 };
  expect(movesText(moves)).toEqual(['1 contactpersoon verhuist mee.', '3 activiteiten verhuizen mee.']);
  expect(movesText({ ...moves, contactPersons: 0, activities: 0 })).toHaveLength(1);
});

test('reads the fields that come from the one that goes', () =>
  expect(readMerge({ keptRevision: '2', goneRevision: '1', name: 'gone', email: 'kept' })).toEqual({
    keptRevision: 2,
    goneRevision: 1,
    fromGone: ['name'],
  }));
