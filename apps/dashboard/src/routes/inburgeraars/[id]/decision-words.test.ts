import { expect, test } from 'vitest';
import { decisionWords } from './decision-words.ts';

test.each([
  ['END_OF_TERM', 'EXTEND', {}, 'De termijn verlengen (termijn tot en met zaterdag 31 oktober 2026)'],
  ['CHOICE', 'OUT', {}, 'Ziet af van het participatietraject, op zaterdag 31 oktober 2026'],
  [
    'EXEMPTION',
    'NO',
    { studyStatus: 'CONFIRMED' },
    'Geen vrijstelling door werk, beoordeeld op zaterdag 31 oktober 2026. Studie is bevestigd.',
  ],
] as const)('%s %s', (subject, outcome, facts, words) => {
  expect(decisionWords({ subject, outcome, facts, aboutOn: '2026-10-31' })).toBe(words);
});
