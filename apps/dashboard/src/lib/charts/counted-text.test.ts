import { expect, test } from 'vitest';
import { countedText } from './counted-text.ts';

const now = new Date('2026-11-22T10:00:00Z');

test.each([
  ['2026-11-22T09:32:00.000Z', false, 'Stand van 10.32 uur.'],
  ['2026-11-22T09:32:00.000Z', true, 'Stand van 10.32 uur. Wat daarna gebeurde, is nog niet geteld.'],
  ['2026-11-21T23:05:00.000Z', false, 'Stand van 00.05 uur.'],
  ['2026-11-21T22:55:00.000Z', false, 'Stand van zaterdag 21 november 2026 om 23.55 uur.'],
])('figures counted at %s say of when they are', (countedAt, behind, text) => {
  expect(countedText({ countedAt, behind }, now).onScreen).toBe(text);
});

test('figures on paper name the day', () => {
  const { onPaper } = countedText({ countedAt: '2026-11-22T09:32:00.000Z', behind: false }, now);
  expect(onPaper).toBe('Stand van zondag 22 november 2026 om 10.32 uur.');
});
