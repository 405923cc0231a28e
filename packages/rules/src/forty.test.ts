import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fortyBlocks, fortyWords } from './forty.ts';

const minutes = fc.integer({ min: 0, max: 4000 });

describe('fortyBlocks', () => {
  it('vult uur na uur, eerst aanvaard en dan wachtend', () => {
    const blocks = fortyBlocks({ countedMinutes: 90, awaitingCheckMinutes: 60 });
    expect(blocks.slice(0, 4)).toEqual([
      { done: 60, waiting: 0 },
      { done: 30, waiting: 30 },
      { done: 0, waiting: 30 },
      { done: 0, waiting: 0 },
    ]);
    expect(blocks).toHaveLength(40);
  });

  it('is leeg zonder uren en vol vanaf 40 uren', () => {
    expect(
      fortyBlocks({ countedMinutes: 0, awaitingCheckMinutes: 0 }).every(({ done, waiting }) => done + waiting === 0),
    ).toBe(true);
    expect(fortyBlocks({ countedMinutes: 2760, awaitingCheckMinutes: 60 }).every(({ done }) => done === 60)).toBe(true);
  });

  it('toont samen precies de minuten, tot 40 uren', () => {
    fc.assert(
      fc.property(minutes, minutes, (countedMinutes, awaitingCheckMinutes) => {
        const blocks = fortyBlocks({ countedMinutes, awaitingCheckMinutes });
        const done = blocks.reduce((sum, block) => sum + block.done, 0);
        const waiting = blocks.reduce((sum, block) => sum + block.waiting, 0);
        expect(done).toBe(Math.min(2400, countedMinutes));
        expect(done + waiting).toBe(Math.min(2400, countedMinutes + awaitingCheckMinutes));
        expect(blocks.every((block) => block.done >= 0 && block.waiting >= 0 && block.done + block.waiting <= 60)).toBe(
          true,
        );
      }),
    );
  });

  it.each([Number.NaN, -60, Number.POSITIVE_INFINITY])('maakt van %s geen halve blokken', (odd) => {
    const blocks = fortyBlocks({ countedMinutes: odd, awaitingCheckMinutes: odd });
    expect(blocks.every(({ done, waiting }) => done === 0 && waiting === 0)).toBe(true);
  });
});

describe('fortyWords', () => {
  it.each([
    [1650, 360, '27 u 30 van 40 u aanvaard, 6 u wacht op controle'],
    [0, 0, '0 u van 40 u aanvaard'],
    [2400, 0, '40 u van 40 u aanvaard'],
    [2760, 45, '46 u van 40 u aanvaard, 45 min wacht op controle'],
  ])('%i geteld en %i wachtend: %s', (countedMinutes, awaitingCheckMinutes, words) => {
    const remainingMinutes = Math.max(0, 2400 - countedMinutes);
    expect(fortyWords({ countedMinutes, awaitingCheckMinutes, remainingMinutes })).toBe(words);
  });
});
