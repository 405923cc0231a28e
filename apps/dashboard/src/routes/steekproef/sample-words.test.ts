import { describe, expect, test } from 'vitest';
import { countOutcomes, resultSentence, type SampledProof, sampleScript } from './sample-words.ts';

describe('the result of a sample', () => {
  test.each([
    [{ drawn: 5, inOrder: 0, notReached: 0, doubt: 0 }, 'Nog 5 van 5 na te kijken.'],
    [{ drawn: 5, inOrder: 3, notReached: 1, doubt: 1 }, '75 % in orde: 3 van 4. Alles is nagekeken. Niet bereikt: 1.'],
    [{ drawn: 3, inOrder: 1, notReached: 0, doubt: 0 }, '100 % in orde: 1 van 1. Nog 2 van 3 na te kijken.'],
  ])('%o', (counts, words) => {
    expect(resultSentence(counts)).toBe(words);
  });

  test('counts each outcome', () => {
    const proofs = [{ outcome: 'IN_ORDER' }, { outcome: 'DOUBT' }, { outcome: null }] as const;
    expect(countOutcomes(proofs)).toEqual({ drawn: 3, inOrder: 1, notReached: 0, doubt: 1 });
  });
});

test('the call names only what stands on the proof, and reads every line of hours', () => {
  const proof = {
    signerName: 'Rita Van Damme',
    signedAt: '2026-11-02T09:00:00.000Z',
    minutes: 360,
    participant: { id: 'a', name: 'Amina Haddad' },
    description: 'helpen in het buurtrestaurant',
    sessions: [{ date: '2026-10-06', start: '13:30', end: '19:30' }],
  } as unknown as SampledProof;
  const { opening, questions, lines } = sampleScript(proof, 'Karima Aerts');
  expect(opening).toContain('door het lot gekozen');
  expect(opening).toContain('6 u van Amina Haddad: helpen in het buurtrestaurant.');
  expect(questions[0]).toContain('Rita Van Damme');
  expect(lines).toHaveLength(1);
});
