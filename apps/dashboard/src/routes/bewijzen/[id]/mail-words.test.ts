import { expect, test } from 'vitest';
import { mailWords } from './mail-words.ts';

const delivery = (known: object) => ({ mail: null, mailEndedAt: null, mailProblem: null, ...known }) as never;

test('a waiting mail leaves by itself', () => {
  const { sentence, trouble } = mailWords(delivery({ mail: 'WAITING' }));
  expect(sentence).toContain('wacht op de mailserver');
  expect(trouble).toBe(false);
});

test('an accepted mail says when, in Belgian time', () => {
  const { sentence } = mailWords(delivery({ mail: 'ACCEPTED', mailEndedAt: '2026-10-06T12:30:00.000Z' }));
  expect(sentence).toBe('De mailserver nam de mail aan op dinsdag 6 oktober 2026 om 14.30 uur.');
});

test('a failed mail is trouble and says what the server said', () => {
  const words = mailWords(delivery({ mail: 'FAILED', mailProblem: '550 no such user' }));
  expect(words).toEqual({ trouble: true, sentence: 'De mail komt niet aan. De mailserver zei: 550 no such user' });
});
