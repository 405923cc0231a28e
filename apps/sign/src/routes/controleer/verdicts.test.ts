import type { FileAnswer } from '@veertig/api';
import { expect, test } from 'vitest';
import { fileVerdict, type PublicProof, proofVerdicts } from './verdicts.ts';

const proof: PublicProof = {
  state: 'GENUINE',
  number: 'BD-2026-000001',
  version: 1,
  minutes: 180,
  period: { from: '2026-10-24', to: '2026-10-24' },
  organizationName: null,
  initials: 'A. H.',
  issuedOn: '2026-11-02',
};

const answers: [string, FileAnswer][] = [
  ['Echt', { verdict: 'GENUINE', proof, time: null }],
  ['Vervangen', { verdict: 'GENUINE', proof: { ...proof, state: 'REPLACED' }, time: null }],
  ['Ingetrokken', { verdict: 'GENUINE', proof: { ...proof, state: 'WITHDRAWN' }, time: null }],
  ['Echt, maar niet meer bekend', { verdict: 'GENUINE', proof: null, time: null }],
  ['Aangevuld na verzegeling', { verdict: 'EXTENDED', proof, time: null }],
  ['Niet echt', { verdict: 'NOT_OURS' }],
  ['Niet nagekeken', { verdict: 'UNCHECKED' }],
  ['Gewist', { verdict: 'ERASED' }],
];

test.each(answers)('%s', (word, answer) => {
  expect(fileVerdict(answer).word).toBe(word);
});

test('only a proof that still holds is green', () => {
  const green = answers.filter(([, answer]) => fileVerdict(answer).tone === 'good');
  expect(green.map(([word]) => word)).toEqual(['Echt']);
});

test('every sentence is short', () => {
  const verdicts = [...answers.map(([, answer]) => fileVerdict(answer)), ...Object.values(proofVerdicts)];
  for (const sentence of verdicts.flatMap(({ meaning }) => meaning.split(/(?<=\.) /))) {
    expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(14);
  }
});
