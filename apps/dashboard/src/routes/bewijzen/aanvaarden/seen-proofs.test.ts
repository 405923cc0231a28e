import { expect, test } from 'vitest';
import { readSeen, writeSeen } from './seen-proofs.ts';

const posted = (...values: string[]) => {
  const form = new FormData();
  for (const value of values) form.append('bewijs', value);
  return readSeen(form);
};

test('reads back what was written', () => {
  const proofs = [
    { id: '0b9ce6b4-6a5c-4f0e-9b9b-3b1f5f1d2c3a', revision: 3 },
    { id: '1b9ce6b4-6a5c-4f0e-9b9b-3b1f5f1d2c3a', revision: 12 },
  ];
  expect(posted(...proofs.map(writeSeen))).toEqual(proofs);
});

test.each(['', ':', 'abc', ':3', 'abc:', 'abc:-1', 'abc:1e3', 'abc:9999999999'])('leaves out %j', (value) => {
  expect(posted(value)).toEqual([]);
});
