import { expect, test } from 'vitest';
import { doneSentence } from './owner-words.ts';

test('says what was just done', () => {
  expect(doneSentence('gedaan-CONFIRM')).toMatch(/^Bedankt/);
  expect(doneSentence('bewaard-PUBLISHED')).toMatch(/staat op de site/);
});

test.each([null, '', 'gedaan', 'gedaan-BOOM', 'bewaard-REJECTED', 'gedaan-CONFIRM-X<script>', 'iets-CONFIRM'])(
  '%s says nothing that somebody else wrote',
  (word) => {
    expect(doneSentence(word) ?? '').not.toContain('<');
  },
);
