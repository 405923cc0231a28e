import { expect, test } from 'vitest';
import { proofCount, proofsAndHours } from './amounts.ts';

test('counts one and many', () => {
  expect([proofCount(0), proofCount(1), proofCount(2)]).toEqual(['0 bewijzen', '1 bewijs', '2 bewijzen']);
});

test('adds up the hours', () => {
  expect(proofsAndHours([{ minutes: 90 }])).toBe('1 bewijs, 1 u 30');
  expect(proofsAndHours([{ minutes: 90 }, { minutes: 150 }])).toBe('2 bewijzen, samen 4 u');
});
