import { expect, test } from 'vitest';
import { proofHistory } from './history.ts';

type Facts = Parameters<typeof proofHistory>[0];
const proof = (known: object) => ({ state: 'SENT', createdAt: '2026-10-01', sentAt: null, decidedAt: null, ...known });
const words = (facts: object) => proofHistory(facts as Facts).map((happening) => happening.words);

test('a draft was only made', () => {
  expect(words({ proof: proof({ state: 'DRAFT' }), versions: [] })).toEqual(['Klaargemaakt']);
});

test('a replaced version stays visible beside the new one, newest first', () => {
  const first = { number: 'BD-1', version: 1, confirmedAt: '2026-10-03', replacedAt: '2026-10-04', withdrawnAt: null };
  const second = { number: 'BD-2', version: 2, confirmedAt: '2026-10-06', replacedAt: null, withdrawnAt: null };
  const sent = proof({ state: 'ACCEPTED', sentAt: '2026-10-05', decidedAt: '2026-10-07' });
  expect(words({ proof: sent, versions: [second, first] })).toEqual([
    'Aanvaard',
    'Bewijs BD-2, versie 2: bevestigd',
    'Laatst verstuurd',
    'Bewijs BD-1: heropend, dit bewijs is vervangen',
    'Bewijs BD-1: bevestigd',
    'Klaargemaakt',
  ]);
});

test('a decision of an earlier round is not told as one of this round', () => {
  const reopened = proof({ state: 'DRAFT', decidedAt: '2026-10-07' });
  expect(words({ proof: reopened, versions: [] })).toEqual(['Klaargemaakt']);
});
