import { expect, test } from 'vitest';
import { directionOf } from './logical-runs.ts';
import { shapeLine } from './shape-line.ts';

const fontsOf = (text: string) => [...new Set(shapeLine(text, 'regular').runs.map((run) => run.face.name))];

/** The text of the runs as they stand from left to right. */
const fromLeft = (text: string, direction: 'ltr' | 'rtl') =>
  shapeLine(text, 'regular', direction)
    .runs.toSorted((a, b) => a.x - b.x)
    .map((run) => run.text.trim())
    .filter((text) => text !== '');

test('plain Latin is one run that reads back by itself', () => {
  const line = shapeLine('Anke Verhoeven', 'regular');
  expect(line.runs).toHaveLength(1);
  expect(line.plain).toBe(true);
});

test('composed Vietnamese letters are one glyph each', () => {
  expect(shapeLine('Thị Ngọc', 'regular').plain).toBe(true);
});

test('a decomposed letter is the same as the composed one', () => {
  expect(shapeLine('e\u0301', 'regular').runs).toEqual(shapeLine('é', 'regular').runs);
});

test('each script takes its font', () => {
  expect(fontsOf('Олександра Ελένη Zoë')).toEqual(['NotoSans-Regular']);
  expect(fontsOf('محمد')).toEqual(['IBMPlexSansArabic-Regular']);
});

test('an Arabic word does not fall apart in two fonts', () => {
  // U+08B6 is in Noto alone, so the whole word must be.
  expect(fontsOf('ب\u08b6ب')).toEqual(['NotoSansArabic-Regular']);
});

test('an Arabic name in a Dutch sentence keeps the order of the sentence', () => {
  expect(fromLeft('dat محمد علي hier was', 'ltr')).toEqual(['dat', 'محمد علي', 'hier was']);
});

test('a right-to-left name with a Latin part starts at the right', () => {
  expect(directionOf('محمد (Mo)')).toBe('rtl');
  expect(directionOf('Mo محمد')).toBe('ltr');
  expect(fromLeft('محمد Mo', 'rtl')).toEqual(['Mo', 'محمد']);
});

test('runs touch each other', () => {
  const runs = shapeLine('dat محمد hier', 'regular').runs.toSorted((a, b) => a.x - b.x);
  for (const [index, run] of runs.slice(1).entries()) {
    expect(run.x).toBeCloseTo(runs[index]!.x + runs[index]!.width, 6);
  }
});
