import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawLots, lotOf } from './draw-lots.ts';

const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 9999 }), { minLength: 1, maxLength: 60 });
const proofs = (list: readonly number[]) => list.map((number) => ({ number: `BD-2026-${number}` }));
const seeds = fc.stringMatching(/^[0-9a-f]{32}$/);

describe('drawing by lot', () => {
  it('gives the same for the same seed, in whatever order the proofs come', () => {
    fc.assert(
      fc.property(numbers, seeds, fc.integer({ min: 1, max: 20 }), (list, seed, wanted) => {
        const drawn = drawLots(seed, proofs(list), wanted);
        expect(drawLots(seed, proofs(list.toReversed()), wanted)).toEqual(drawn);
        expect(drawn).toHaveLength(Math.min(wanted, list.length));
      }),
    );
  });

  it('stays the same when a proof that was not drawn goes away', () => {
    fc.assert(
      fc.property(numbers, seeds, (list, seed) => {
        const drawn = drawLots(seed, proofs(list), 5).map(({ number }) => number);
        const rest = proofs(list).filter(({ number }, index) => drawn.includes(number) || index % 2 === 0);
        expect(drawLots(seed, rest, 5).map(({ number }) => number)).toEqual(drawn);
      }),
    );
  });

  it('gives every proof the same chance', () => {
    const list = proofs(Array.from({ length: 20 }, (_, index) => index));
    const times = new Map<string, number>();
    for (let round = 0; round < 2000; round++) {
      for (const { number } of drawLots(`seed ${round}`, list, 5)) times.set(number, (times.get(number) ?? 0) + 1);
    }
    // Each is drawn about 500 times; five standard deviations are 97.
    expect([...times.values()].every((count) => Math.abs(count - 500) < 97)).toBe(true);
  });

  it('can be checked by anybody: SHA-256 of the seed, a space and the number', () => {
    expect(lotOf('00', 'BD-2026-000001')).toBe('a6e964d55e4287b953020eb2bf0ef0d0e8c19da17f3ad5566395968cb213fca1');
  });
});
