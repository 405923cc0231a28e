import type { Block } from '@veertig/rules';
import { describe, expect, test } from 'vitest';
import { drawForty } from './forty-drawing.ts';

const full: Block = { done: 60, waiting: 0 };
const waits: Block = { done: 0, waiting: 60 };
const open: Block = { done: 0, waiting: 0 };
const rectangles = (path: string) => path.match(/Z/g)?.length ?? 0;
const hatchLines = (path: string) => path.match(/L/g)?.length ?? 0;

describe('drawForty', () => {
  test('draws each hour once as filled, hatched or outlined', () => {
    const drawing = drawForty([...Array(27).fill(full), ...Array(6).fill(waits), ...Array(7).fill(open)], 'card');
    expect(rectangles(drawing.done)).toBe(27);
    expect(rectangles(drawing.toGo)).toBe(7);
    expect(rectangles(drawing.waiting)).toBe(33);
    expect(hatchLines(drawing.waiting)).toBe(6 * 7);
  });

  test('fills half an hour for half of its width and outlines the whole', () => {
    const drawing = drawForty([{ done: 30, waiting: 0 }], 'card');
    expect(drawing.done).toBe('M0 0H10V20H0Z');
    expect(drawing.waiting).toBe('M0 0H20V20H0Z');
    expect(drawing.toGo).toBe('');
  });

  test('starts the hatching where the filled part ends', () => {
    const { waiting } = drawForty([{ done: 30, waiting: 30 }], 'card');
    const startsX = [...waiting.matchAll(/M([\d.]+) [\d.]+L([\d.]+)/g)].flatMap((line) => [
      Number(line[1]),
      Number(line[2]),
    ]);
    expect(startsX.length).toBeGreaterThan(0);
    expect(Math.min(...startsX)).toBeGreaterThanOrEqual(10);
    expect(Math.max(...startsX)).toBeLessThanOrEqual(20);
  });

  test('keeps four rows of ten on a card and one row in a strip', () => {
    const blocks = Array<Block>(40).fill(open);
    expect(drawForty(blocks, 'card')).toMatchObject({ width: 245, height: 95 });
    expect(drawForty(blocks, 'strip')).toMatchObject({ width: 258.5, height: 14 });
  });
});
