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
} as const;

test('what was stored comes back the same when nothing is changed', () => {
  const { participantId, agencyId, sanctioned, kbiEnteredOn, ...own } = stored;
  expect([participantId, agencyId, sanctioned, kbiEnteredOn]).toHaveLength(4);
  expect(readPathway(writePathway(stored))).toEqual(own);
});

test('unknown stays unknown', () => {
  const read = readPathway(writePathway({ ...stored, effort: null, causeOutsideWill: null, contractReference: null }));
  expect(read).toMatchObject({ effort: null, causeOutsideWill: null, contractReference: '' });
});

test('a checkbox that is off is not posted', () => {
  expect(readPathway({})).toMatchObject({ contractIncludesPnt: false, optedOut: false, wantsCertificate: false });
});
