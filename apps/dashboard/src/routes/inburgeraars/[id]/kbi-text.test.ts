import { expect, test } from 'vitest';
import { kbiText } from './kbi-text.ts';

const proof = (state: string, number: string) => ({
  proof: { state, offerType: 'BUDDY', decidedAt: '2026-06-30T22:30:00.000Z' },
  organization: { name: 'Buurthuis Voorbeeld' },
  confirmation: { number, minutes: 750 },
});
const facts = {
  participant: { name: 'Amina Haddad', kbiReference: 'V-17' },
  counselor: { name: 'Els Voorbeeld' },
  pathway: { contractReference: 'C-7', contractIncludesPnt: true, optedOut: false },
  terms: [{ start: '2026-01-01', end: '2026-12-31' }],
  obligation: { result: { obligation: 'MANDATORY' } },
  progress: {
    result: { countedMinutes: 2400, awaitingCheckMinutes: 0, remainingMinutes: 0, goalReached: true },
  },
  proofs: [proof('ACCEPTED', 'BD-2026-000001'), proof('REJECTED', 'BD-2026-000002')],
} as unknown as Parameters<typeof kbiText>[0];

test('holds one fact a line, and only accepted proofs', () => {
  expect(kbiText(facts).split('\n')).toEqual([
    'Participatie- en netwerktraject',
    'Inburgeraar: Amina Haddad (KBI V-17)',
    'Traject: verplicht',
    'Contract C-7: participatietraject opgenomen',
    'Termijn: 01/01/2026 tot en met 31/12/2026',
    'Resultaat: doel bereikt, 40 u van 40 u aanvaard',
    'Bewijs BD-2026-000001: Buddy, Buurthuis Voorbeeld, 12 u 30, aanvaard op 01/07/2026',
    'Trajectbegeleider: Els Voorbeeld',
  ]);
});

test('tells what the contract says, and what was chosen since', () => {
  const pathway = { contractReference: null, contractIncludesPnt: true, optedOut: true };
  expect(kbiText({ ...facts, pathway } as typeof facts)).toContain(
    'Contract: participatietraject opgenomen, de inburgeraar ziet af',
  );
});
