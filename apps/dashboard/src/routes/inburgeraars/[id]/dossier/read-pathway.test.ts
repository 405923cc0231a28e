import { expect, test } from 'vitest';
import { readPathway, writePathway } from './read-pathway.ts';

const stored = {
  participantId: 'one',
  agencyId: 'two',
  status: 'OBLIGED',
  trajectoryType: 'REGULAR',
  temporaryProtectionUkraine: false,
  obligedSince: '2026-01-05',
  workExemption: 'NEEDS_REVIEW',
  studyStatus: 'CLAIMED',
  contractReference: 'C-7',
  contractIncludesPnt: true,
  optedOut: false,
  wantsCertificate: true,
  effort: 'INSUFFICIENT',
  causeOutsideWill: false,
  sanctioned: false,
  kbiEnteredOn: null,
  exemptionAssessedOn: null,
  revision: 4,
} as const;

test('what was stored comes back the same when nothing is changed', () => {
  expect(readPathway({ ...writePathway(stored), revision: '4' })).toEqual({
    status: 'OBLIGED',
    trajectoryType: 'REGULAR',
    temporaryProtectionUkraine: false,
    obligedSince: '2026-01-05',
    contractReference: 'C-7',
    revision: 4,
  });
});

test('what has a history of its own is no part of the form', () => {
  const fields = Object.keys(writePathway(stored));
  expect(fields.filter((field) => /optedOut|IncludesPnt|Certificate|Exemption|study/.test(field))).toEqual([]);
});
