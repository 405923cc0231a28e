import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharedFigure, sharedTotal, suppressedBelow } from './share.ts';

describe('a figure that leaves the team', () => {
  it.each([
    [1, 600, { people: null, hours: null }],
    [4, 600, { people: null, hours: null }],
    [5, 600, { people: 5, hours: 10 }],
    [7, 7 * 60, { people: 5, hours: 5 }],
    [8, 8 * 60, { people: 10, hours: 10 }],
    [112, 100 * 60, { people: 110, hours: 100 }],
  ])('of %i people and %i minutes', (people, minutes, told) => {
    expect(sharedFigure(people, minutes)).toEqual(told);
  });

  it('never tells an exact number: each stands for at least five', () => {
    const told = new Map<number, number[]>();
    for (let people = suppressedBelow; people <= 500; people++) {
      const figure = sharedFigure(people, 0).people ?? 0;
      told.set(figure, [...(told.get(figure) ?? []), people]);
    }
    expect(told.get(5)).toEqual([5, 6, 7]);
    const others = [...told].filter(([figure]) => figure > 5 && figure < 500);
    expect(others.every(([, people]) => people.length === 5)).toBe(true);
  });
});

/** Tables in which people are counted, some of them few. */
const table = fc.array(
  fc.record({ people: fc.integer({ min: 1, max: 40 }), minutes: fc.integer({ min: 15, max: 9000 }) }),
);

describe('a table that leaves the team', () => {
  it('has a total that says nothing about what is hidden', () => {
    fc.assert(
      fc.property(table, fc.integer({ min: 1, max: 4 }), (lines, other) => {
        const shown = sharedTotal(lines.map(({ people, minutes }) => sharedFigure(people, minutes)));
        // With any other small numbers in the hidden lines, the same is published.
        const changed = lines.map((line) =>
          line.people < suppressedBelow ? { people: other, minutes: other * 300 } : line,
        );
        expect(sharedTotal(changed.map(({ people, minutes }) => sharedFigure(people, minutes)))).toEqual(shown);
      }),
    );
  });

  it('does not let one person more or less be found by subtracting two periods', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 400 }), fc.integer({ min: 1, max: 4 }), (people, few) => {
        const [first, second] = [sharedFigure(people, 0).people ?? 0, sharedFigure(people + few, 0).people ?? 0];
        expect([0, 5]).toContain(second - first);
      }),
    );
  });
});
