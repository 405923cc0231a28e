import { describe, expect, test } from 'vitest';
import { readNewPerson } from './read-new-person.ts';

describe('the form of a new participant', () => {
  test('becomes facts, record and contract', () => {
    const person = readNewPerson({
      name: 'Amina Haddad',
      email: 'amina@example.org',
      phone: '',
      language: 'ar',
      municipality: 'Voorbeeld',
      kbiReference: 'KBI-1',
      'profile.status': 'OBLIGED',
      'profile.trajectoryType': 'REGULAR',
      'profile.temporaryProtectionUkraine': 'on',
      'profile.obligedSince': '2026-01-05',
      'profile.workExemption': 'NO',
      'profile.studyStatus': 'CLAIMED',
      'contract.reference': 'C-7',
      'contract.includesPnt': 'on',
      'contract.term.start': '2026-02-01',
      'contract.term.end': '2027-01-31',
    });
    expect(person).toMatchObject({ name: 'Amina Haddad', language: 'ar', kbiReference: 'KBI-1' });
    expect(person.profile).toEqual({
      status: 'OBLIGED',
      trajectoryType: 'REGULAR',
      temporaryProtectionUkraine: true,
      obligedSince: '2026-01-05',
      workExemption: 'NO',
      studyStatus: 'CLAIMED',
    });
    expect(person.contract).toEqual({
      reference: 'C-7',
      includesPnt: true,
      term: { start: '2026-02-01', end: '2027-01-31' },
    });
  });

  test('has no term while both days are empty', () => {
    expect(readNewPerson({ 'contract.term.start': '', 'contract.term.end': '' }).contract.term).toBeNull();
  });

  test('keeps half a term, so that the missing day is asked for', () => {
    expect(readNewPerson({ 'contract.term.start': '2026-02-01' }).contract.term).toEqual({
      start: '2026-02-01',
      end: '',
    });
  });

  test('reads a checkbox that was not posted as off', () => {
    expect(readNewPerson({}).contract.includesPnt).toBe(false);
  });
});
