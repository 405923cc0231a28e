import { describe, expect, test } from 'vitest';
import { fieldOfActivity, readNewActivity } from './read-new-activity.ts';

const typed = {
  offerType: 'CONVERSATION_GROUP',
  description: 'Praattafel',
  'organization.kind': 'new',
  'organization.name': 'Buurthuis Voorbeeld',
  'organization.municipality': 'Voorbeeld',
  'contactPerson.kind': 'new',
  'contactPerson.name': 'Jan Voorbeeld',
  'contactPerson.email': 'jan@example.org',
  relation: 'FAMILY',
  'criteria.dutchContext': 'ja',
};
const read = (change: Record<string, string> = {}) => readNewActivity({ ...typed, ...change }, 'someone');

describe('the form of a new activity', () => {
  test('names a new organization and contact person', () => {
    expect(read()).toMatchObject({
      participantId: 'someone',
      organization: { name: 'Buurthuis Voorbeeld', municipality: 'Voorbeeld' },
      contactPerson: { name: 'Jan Voorbeeld', email: 'jan@example.org', phone: '', role: '' },
      relation: 'FAMILY',
      criteria: { dutchContext: true, mostlyAlone: null },
    });
  });

  test('takes both from the address book', () => {
    const chosen = { 'organization.kind': 'known', 'organization.id': 'o1' };
    const person = { 'contactPerson.kind': 'known', 'contactPerson.id': 'c1' };
    expect(read({ ...chosen, ...person })).toMatchObject({ organization: { id: 'o1' }, contactPerson: { id: 'c1' } });
  });

  test('takes the one of the address book that a new one turned out to be', () => {
    expect(read({ 'organization.like': 'o1' }).organization).toEqual({ id: 'o1' });
    expect(read({ 'organization.like': 'new' }).organization).toMatchObject({ name: 'Buurthuis Voorbeeld' });
  });

  test('an informal activity has no organization, whatever was typed before', () => {
    expect(read({ 'organization.kind': 'none' }).organization).toBeNull();
  });

  test('leaves open what was not chosen', () => {
    const answer = read({ 'organization.kind': '', 'contactPerson.kind': '' });
    expect([answer.organization, answer.contactPerson]).toEqual([undefined, undefined]);
  });

  test('names the offer it comes from, or none', () => {
    expect(read({ offerId: 'f1' }).offerId).toBe('f1');
    expect(read()).not.toHaveProperty('offerId');
  });

  test('shows what is missing at the first radio, and the rest at its own field', () => {
    const fields = ['organization', 'contactPerson', 'organization.name', 'description'].map(fieldOfActivity);
    expect(fields).toEqual(['organization.kind', 'contactPerson.kind', 'organization.name', 'description']);
  });
});
