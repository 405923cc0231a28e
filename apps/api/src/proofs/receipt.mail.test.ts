import { expect, test } from 'vitest';
import { receiptMail } from './receipt.mail.ts';

const facts = {
  contactPersonName: 'Rita Van Damme',
  number: 'BD-2026-000123',
  totalMinutes: 360,
  counselor: { name: 'Jan Peeters', phone: null },
  agency: { name: 'Inburgering Voorbeeldstad', phone: '02 000 00 00' },
  url: 'https://veertig.example.be/bevestig/voorbeeld',
};

test('whoever signed reads what was signed', () => {
  const { text } = receiptMail(facts);
  expect(text).toContain('U hebt 6 u bevestigd. In bijlage');
  expect(text).not.toContain('noteerde');
});

test.each([
  ['PHONE', 'U hebt 6 u aan de telefoon bevestigd. Karima Aerts noteerde dit.', 'Hebt u dit niet gezegd?'],
  ['PAPER', 'U hebt 6 u op papier bevestigd. Karima Aerts noteerde dit.', 'Hebt u dit niet ondertekend?'],
] as const)('after a note %s the mail says who wrote it, and asks whether it is right', (channel, words, question) => {
  const { text } = receiptMail({ ...facts, recorded: { channel, by: 'Karima Aerts' } });
  expect(text).toContain(words);
  expect(text).toContain(question);
});
