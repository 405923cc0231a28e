import { expect, test } from 'vitest';
import type { Me } from '#lib/api/client.ts';
import { standInReason } from './stand-in.ts';

const me = { standsInFor: [{ id: 'jan', name: 'Jan Peeters', until: '2026-12-05' }] } as unknown as Me;

test('the case of an absent colleague says why it is here', () => {
  expect(standInReason(me, 'jan')).toBe('In plaats van Jan Peeters, afwezig tot en met 05/12/2026');
});

test('any other case needs no reason', () => {
  expect(standInReason(me, 'hilde')).toBeUndefined();
  expect(standInReason(null, 'jan')).toBeUndefined();
});
