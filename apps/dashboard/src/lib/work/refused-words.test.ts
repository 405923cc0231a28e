import { expect, test } from 'vitest';
import { refusedWords } from './refused-words.ts';

test('says the Belgian day, also shortly after midnight', () =>
  expect(refusedWords('2026-11-02T23:30:00.000Z')).toBe(
    'Tekende eerder niet, uit principe (dinsdag 3 november 2026).',
  ));
