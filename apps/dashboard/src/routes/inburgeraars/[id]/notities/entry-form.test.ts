import { expect, test } from 'vitest';
import { entryField, entryOptions, entryWords, readEntry, writeEntry } from './entry-form.ts';

test.each(entryOptions)('$label comes back the same', ({ value }) => {
  const typed = { what: value, happenedOn: '2026-11-02', text: 'Belde drie clubs.' };
  expect(writeEntry(readEntry(typed))).toEqual(typed);
});

test('a talk names its milestone, a note has none', () => {
  expect(readEntry({ what: 'INTAKE' })).toMatchObject({ kind: 'TALK', milestone: 'INTAKE' });
  expect(readEntry({ what: 'NOTE' })).toMatchObject({ kind: 'NOTE', milestone: null });
});

test('what it was is one field on the page', () => {
  expect(['kind', 'milestone', 'text'].map(entryField)).toEqual(['what', 'what', 'text']);
});

test('says what it was', () => {
  expect(entryWords({ kind: 'TALK', milestone: 'FOLLOW_UP' })).toBe('Opvolgingsgesprek');
  expect(entryWords({ kind: 'EFFORT', milestone: null })).toBe('Inspanning');
});
