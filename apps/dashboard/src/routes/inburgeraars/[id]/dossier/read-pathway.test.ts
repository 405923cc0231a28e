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
    workExemption: 'NEEDS_REVIEW',
    studyStatus: 'CLAIMED',
    contractReference: 'C-7',
    contractIncludesPnt: true,
    optedOut: false,
    wantsCertificate: true,
    revision: 4,
  });
});

test('a checkbox that is off is not posted', () => {
  expect(readPathway({})).toMatchObject({ contractIncludesPnt: false, optedOut: false, wantsCertificate: false });
});
