import { expect, test } from 'vitest';
import { deliveryFacts, waitingLink } from './delivery-facts.ts';

type Facts = Parameters<typeof deliveryFacts>[0];
const at = '2026-10-06T12:30:00.000Z';
const delivery = {
  sentTo: 'rita@voorbeeld.example',
  expiresAt: '2026-12-05T12:30:00.000Z',
  state: 'LIVE',
  handedOverBy: null,
  remindersStoppedAt: null,
  mailKind: 'PROOF_REQUEST',
  mailSequence: 1,
  mail: 'ACCEPTED',
  mailEndedAt: at,
  mailProblem: null,
};
const facts = (known: object, state = 'SENT') =>
  Object.fromEntries(
    deliveryFacts({
      proof: { state, sentAt: at },
      contactPerson: { name: 'Rita Proef' },
      delivery: { ...delivery, ...known },
    } as unknown as Facts),
  );

test('a mail on its way says to whom, what the server said, and until when', () => {
  const { Aan, Mail, ...rest } = facts({});
  expect(Aan).toBe('Rita Proef, rita@voorbeeld.example');
  expect(Mail).toContain('nam de vraag aan');
  expect(Object.keys(rest)).toEqual(['Verstuurd', 'Link geldig tot']);
});

test('a letter has no mail', () => {
  const letter = facts({ sentTo: null, mailKind: null, mail: null });
  expect(letter.Aan).toBe('Rita Proef');
  expect(letter.Brief).toContain('Afgedrukt');
  expect(letter).toHaveProperty('Code geldig tot');
  expect(letter).not.toHaveProperty('Mail');
});

test('trouble with the mail is left to the notice above', () => {
  expect(facts({ mail: 'BOUNCED' })).not.toHaveProperty('Mail');
});

test('who gave it on, and who wants no reminders', () => {
  const told = facts({ handedOverBy: 'some id', remindersStoppedAt: at });
  expect(told.Doorgegeven).toContain('vorige contactpersoon');
  expect(told.Herinneringen).toContain('wil er geen meer, sinds dinsdag 6 oktober 2026');
});

test('an answered request has no days left', () => {
  expect(facts({}, 'REFUSED')).not.toHaveProperty('Link geldig tot');
});

test('a link can be answered until it runs out or is ended', () => {
  const link = (known: object, now: string, state = 'SENT') =>
    waitingLink({ proof: { state }, delivery: { ...delivery, ...known } } as unknown as Facts, new Date(now));
  expect(link({}, at)).toBe('OPEN');
  expect(link({}, '2026-12-05T12:30:00.001Z')).toBe('EXPIRED');
  expect(link({ state: 'REVOKED' }, at)).toBe('ENDED');
  expect(link({ state: 'REVOKED' }, at, 'ACCEPTED')).toBe('OPEN');
  expect(facts({ state: 'REVOKED' })).not.toHaveProperty('Link geldig tot');
});
