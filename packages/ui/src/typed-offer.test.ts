import { expect, test } from 'vitest';
import { fieldOfOffer, momentRows, readOffer, type StoredOffer, writeOffer } from './typed-offer.ts';

const stored: StoredOffer = {
  municipality: 'Gent',
  offerType: 'ASSOCIATION',
  title: 'Zing mee in het koor',
  description: 'Elke week zingen we samen.',
  setting: 'GROUP',
  dutchLevel: 'A1',
  dutchPracticeChance: null,
  byAppointment: false,
  times: [
    { weekday: 2, from: '19:30', until: '21:30' },
    { date: '2026-12-05', from: '10:00', until: '12:00' },
  ],
  timesNote: null,
  endsOn: '2027-06-30',
  free: true,
  cost: null,
  childcare: false,
  travelHelp: true,
  practical: null,
  place: 'Zaal Voorbeeld',
  organizationName: 'Koor Voorbeeld',
  contactName: 'Jan Voorbeeld',
  contactEmail: 'jan@example.org',
  contactPhone: null,
  showName: true,
  showEmail: false,
  showPhone: false,
  website: null,
  capacity: 12,
  textLanguage: 'nl',
  criteria: { dutchContext: true, mostlyAlone: false, onlineOnly: null },
};

test('a stored offer comes back unchanged from its form', () => {
  expect(readOffer(writeOffer(stored))).toMatchObject({
    ...stored,
    dutchPracticeChance: '',
    timesNote: '',
    cost: '',
    practical: '',
    contactPhone: '',
    website: '',
    capacity: '12',
    times: [
      { weekday: '2', date: '', from: '19:30', until: '21:30' },
      { weekday: '', date: '2026-12-05', from: '10:00', until: '12:00' },
      { weekday: '', date: '', from: '', until: '' },
    ],
    criteria: { dutchContext: true, mostlyAlone: false, onlineOnly: null, meetsNewPeople: null },
  });
});

test('an empty form leaves everything open', () => {
  expect(readOffer({})).toMatchObject({ title: '', free: false, offerType: '', textLanguage: 'nl' });
});

test('shows three rows for moments, or as many as were posted', () => {
  expect(momentRows({})).toBe(3);
  expect(momentRows({ 'times.4.from': '' })).toBe(5);
});

test('a mistake stands at its own field, one about all moments at the first', () => {
  expect(['offer.title', 'offer.times.1.from', 'offer.times', 'agreed'].map(fieldOfOffer)).toEqual([
    'title',
    'times.1.from',
    'times.0.weekday',
    'agreed',
  ]);
});
