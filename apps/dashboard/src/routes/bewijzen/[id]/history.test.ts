import { expect, test } from 'vitest';
import { proofHistory } from './history.ts';

type Facts = Parameters<typeof proofHistory>[0];
const proof = (known: object) => ({ state: 'SENT', createdAt: '2026-10-01', sentAt: null, decidedAt: null, ...known });
const words = (facts: object) =>
  proofHistory({ delivery: null, versions: [], ...facts } as unknown as Facts).map((happening) => happening.words);

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

test('a refusal and a question given back are the last thing that happened', () => {
  const sentAt = '2026-10-02';
  expect(words({ proof: proof({ state: 'REFUSED', sentAt }) })[0]).toBe('Geweigerd door de contactpersoon');
  expect(words({ proof: proof({ state: 'DRAFT', sentAt }) })[0]).toBe('Teruggegeven door de contactpersoon');
});

test('a mail that came back, reminders that are not wanted, and hours to mend stand among the rest', () => {
  const sent = proof({ state: 'SIGNED', sentAt: '2026-10-02', reopenAskedAt: '2026-10-08' });
  const delivery = { mail: 'BOUNCED', mailEndedAt: '2026-10-03', remindersStoppedAt: '2026-10-04' };
  expect(words({ proof: sent, delivery })).toEqual([
    'Verbetering gevraagd door de contactpersoon',
    'Contactpersoon wil geen herinneringen meer',
    'Mail kwam terug',
    'Laatst verstuurd',
    'Klaargemaakt',
  ]);
});
