import { describe, expect, test } from 'vitest';
import type { FontWeight } from './font-families.ts';
import { directionOf } from './logical-runs.ts';
import { missingCharacters } from './missing-characters.ts';
import { shapeLine } from './shape-line.ts';
import type { Picture } from './testing.ts';
import { drawnPage } from './testing-page.ts';

// Text extraction can be perfect while glyphs are blank, so each character must leave ink on the page or be refused.

/** First and last code point of the blocks of each script, and how many characters of it no font may lack. */
const BLOCKS: Record<string, { ranges: number[]; atLeast: number; step?: number; base?: string }> = {
  'Latin with all diacritics': {
    ranges: [0x21, 0x24f, 0x300, 0x36f, 0x1e00, 0x1eff, 0x2c60, 0x2c7f],
    atLeast: 900,
    base: 'a',
  },
  Greek: { ranges: [0x370, 0x3ff, 0x1f00, 0x1fff], atLeast: 330 },
  Cyrillic: { ranges: [0x400, 0x52f], atLeast: 304, base: 'а' },
  Arabic: { ranges: [0x600, 0x6ff, 0x750, 0x77f], atLeast: 280, base: 'ب' },
  Hebrew: { ranges: [0x591, 0x5f4], atLeast: 80, base: 'ב' },
  Syriac: { ranges: [0x700, 0x74f], atLeast: 70, base: 'ܒ' },
  Thaana: { ranges: [0x780, 0x7b1], atLeast: 49, base: 'ބ' },
  "N'Ko": { ranges: [0x7c0, 0x7ff], atLeast: 55, base: 'ߓ' },
  Adlam: { ranges: [0x1e900, 0x1e95f], atLeast: 80, base: '𞤢' },
  Ethiopic: { ranges: [0x1200, 0x139f, 0x2d80, 0x2ddf, 0xab01, 0xab2e], atLeast: 480, base: 'ሀ' },
  Armenian: { ranges: [0x531, 0x58f], atLeast: 88 },
  Georgian: { ranges: [0x10a0, 0x10ff, 0x1c90, 0x1cbf], atLeast: 130 },
  Tifinagh: { ranges: [0x2d30, 0x2d7f], atLeast: 57 },
  Cherokee: { ranges: [0x13a0, 0x13fd, 0xab70, 0xabbf], atLeast: 170 },
  Devanagari: { ranges: [0x900, 0x97f], atLeast: 126, base: 'क' },
  Bengali: { ranges: [0x980, 0x9fe], atLeast: 90, base: 'ক' },
  Gurmukhi: { ranges: [0xa01, 0xa76], atLeast: 75, base: 'ਕ' },
  Gujarati: { ranges: [0xa81, 0xaff], atLeast: 80, base: 'ક' },
  Oriya: { ranges: [0xb01, 0xb77], atLeast: 85, base: 'କ' },
  Tamil: { ranges: [0xb82, 0xbfa], atLeast: 70, base: 'க' },
  Telugu: { ranges: [0xc00, 0xc7f], atLeast: 90, base: 'క' },
  Kannada: { ranges: [0xc80, 0xcf2], atLeast: 80, base: 'ಕ' },
  Malayalam: { ranges: [0xd00, 0xd7f], atLeast: 110, base: 'ക' },
  Sinhala: { ranges: [0xd81, 0xdf4], atLeast: 85, base: 'ක' },
  Thai: { ranges: [0xe01, 0xe5b], atLeast: 85, base: 'ก' },
  Lao: { ranges: [0xe81, 0xedf], atLeast: 75, base: 'ກ' },
  Tibetan: { ranges: [0xf00, 0xfda], atLeast: 195, base: 'ཀ' },
  Burmese: { ranges: [0x1000, 0x109f], atLeast: 155, base: 'က' },
  Khmer: { ranges: [0x1780, 0x17f9], atLeast: 105, base: 'ក' },
  Kana: { ranges: [0x3041, 0x30ff], atLeast: 180 },
  Bopomofo: { ranges: [0x3105, 0x312f], atLeast: 40 },
  Hangul: { ranges: [0xac00, 0xd7a3], atLeast: 380, step: 29 },
  Han: { ranges: [0x4e00, 0x9fff], atLeast: 720, step: 29 },
  'rare Han': { ranges: [0x3400, 0x4dbf], atLeast: 220, step: 29 },
};

const CELL = 22;
const COLUMNS = 26;
const ROWS = 37;
const SCALE = 2;
const DARK = 160;
const WHITESPACE = /^\p{Z}$/u;

function charactersOf({ ranges, step = 1 }: (typeof BLOCKS)[string]): string[] {
  const characters: string[] = [];
  for (let pair = 0; pair < ranges.length; pair += 2) {
    for (let code = ranges[pair]!; code <= ranges[pair + 1]!; code += step) characters.push(String.fromCodePoint(code));
  }
  return characters.filter((character) => /^\P{Cn}$/u.test(character));
}

/** Draws each text in a cell of its own and gives the pixels of each cell as ones and zeros. */
async function inkOf(texts: readonly string[], weight: FontWeight): Promise<string[]> {
  const cells: string[] = [];
  for (let start = 0; start < texts.length; start += COLUMNS * ROWS) {
    const onPage = texts.slice(start, start + COLUMNS * ROWS);
    const reader = await drawnPage([
      (canvas) =>
        onPage.forEach((text, index) => {
          const line = shapeLine(text, weight, directionOf(text));
          const top = Math.floor(index / COLUMNS) * CELL;
          canvas.text(line, (index % COLUMNS) * CELL + 8, top + 14, 9, [0, 0, 0]);
        }),
    ]);
    const picture = reader.picture(0, SCALE);
    cells.push(...onPage.map((_, index) => cellOf(picture, index)));
  }
  return cells;
}

function cellOf({ width, gray }: Picture, index: number): string {
  const size = CELL * SCALE;
  const left = (index % COLUMNS) * size;
  const top = Math.floor(index / COLUMNS) * size;
  const rows = Array.from({ length: size }, (_, y) =>
    gray.subarray((top + y) * width + left, (top + y) * width + left + size),
  );
  return rows.map((row) => Array.from(row, (value) => (value < DARK ? '1' : '0')).join('')).join('');
}

describe.each(Object.entries(BLOCKS))('%s', (_, block) => {
  const drawable = charactersOf(block).filter((character) => missingCharacters(character).length === 0);

  test('hardly a letter is refused', () => {
    expect(drawable.length).toBeGreaterThanOrEqual(block.atLeast);
  });

  test.each(['regular', 'semibold'] as const)('what is not refused leaves ink in %s', async (weight) => {
    const seen = drawable.filter((character) => !WHITESPACE.test(character));
    const ink = await inkOf(seen, weight);
    expect(seen.filter((_, index) => !ink[index]!.includes('1'))).toEqual([]);
  });

  test('every mark on a letter changes what is drawn', async () => {
    const { base } = block;
    const marks = drawable.filter((character) => base && /^\p{M}$/u.test(character));
    const [bare, ...marked] = await inkOf([base ?? 'a', ...marks.map((mark) => base + mark)], 'regular');
    expect(marks.filter((_, index) => marked[index] === bare)).toEqual([]);
  });
});
