import { expect, test } from 'vitest';
import { mailWords } from './mail-words.ts';

const request = { mailKind: 'PROOF_REQUEST', mailSequence: 1, mail: null, mailEndedAt: null, mailProblem: null };
const words = (known: object) => mailWords({ ...request, ...known } as Parameters<typeof mailWords>[0]);
const endedAt = '2026-10-06T12:30:00.000Z';

test('a waiting mail leaves by itself', () => {
  expect(words({ mail: 'WAITING' })).toEqual({
    trouble: false,
    sentence: 'De vraag wacht op de mailserver en vertrekt vanzelf.',
  });
});

test('an accepted mail says when, in Belgian time', () => {
  const { sentence } = words({ mail: 'ACCEPTED', mailEndedAt: endedAt });
  expect(sentence).toBe('De mailserver nam de vraag aan op dinsdag 6 oktober 2026 om 14.30 uur.');
});

test('a reminder is named by its number', () => {
  const reminder = (mailSequence: number) => words({ mailKind: 'PROOF_REMINDER', mailSequence, mail: 'WAITING' });
  expect(reminder(1).sentence).toContain('De eerste herinnering wacht');
  expect(reminder(2).sentence).toContain('De tweede herinnering wacht');
});

test('a failed mail is trouble and says what the server said', () => {
  expect(words({ mail: 'FAILED', mailProblem: '550 no such user' })).toEqual({
    trouble: true,
    sentence: 'De vraag komt niet aan. De mailserver zei: 550 no such user',
  });
});

test('a mail that came back is trouble and says when', () => {
  const { sentence, trouble } = words({ mail: 'BOUNCED', mailEndedAt: endedAt, mailProblem: '5.1.1 mailbox unknown' });
  expect(trouble).toBe(true);
  expect(sentence).toBe(
    'De vraag kwam terug op dinsdag 6 oktober 2026 om 14.30 uur. De mailserver zei: 5.1.1 mailbox unknown',
  );
});
