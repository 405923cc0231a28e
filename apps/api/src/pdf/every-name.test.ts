import { beforeAll, describe, expect, test } from 'vitest';
import type { FontWeight } from './font-families.ts';
import { shapeLine } from './shape-line.ts';
import { TaggedDocument } from './tagged-document.ts';
import { type Picture, readPdf } from './testing.ts';

// Text extraction can be perfect while glyphs are blank, so each character must leave ink on the page.

const BLOCKS = {
  'Latin with all diacritics, Vietnamese too': [0x21, 0x24f, 0x1e00, 0x1eff],
  Greek: [0x370, 0x3e1, 0x1f00, 0x1fff],
  Cyrillic: [0x400, 0x52f],
  'Arabic, Persian, Urdu, Pashto, Kurdish': [0x600, 0x6ff, 0x750, 0x77f],
} as const;
const CELL = 16;
const COLUMNS = 36;
const ROWS = 51;
const SCALE = 2;
const DARK = 128;
const INK = { pixels: 2 };

const visible = /^[\p{L}\p{N}\p{P}\p{S}]$/u;
const unseen = /^[\p{Cn}\p{Cc}\p{Cf}\p{M}\p{Z}]$/u;

function charactersOf(ranges: readonly number[]): string[] {
  const characters: string[] = [];
  for (let pair = 0; pair < ranges.length; pair += 2) {
    for (let code = ranges[pair]!; code <= ranges[pair + 1]!; code++) characters.push(String.fromCodePoint(code));
  }
  return characters.filter((character) => visible.test(character) && !unseen.test(character));
}

/** Draws each character in a cell of its own and gives the page as pixels. */
async function drawGrid(characters: readonly string[], weight: FontWeight): Promise<Picture> {
  const document = await TaggedDocument.create({
    title: 'Letters',
    author: 'Veertig',
    subject: 'Letters',
    identifier: 'letters',
    language: 'nl-BE',
    createdAt: new Date('2026-11-21T09:00:00Z'),
  });
  const page = document.addPage();
  page.content(document.root.append('P'), (canvas) => {
    characters.forEach((character, index) => {
      const top = Math.floor(index / COLUMNS) * CELL;
      canvas.text(shapeLine(character, weight), (index % COLUMNS) * CELL + 4, top + 11, 9, [0, 0, 0]);
    });
  });
  return (await readPdf(await document.save())).picture(0, SCALE);
}

function inkInCell({ width, gray }: Picture, index: number): number {
  const size = CELL * SCALE;
  const left = (index % COLUMNS) * size;
  const top = Math.floor(index / COLUMNS) * size;
  let dark = 0;
  for (let y = top; y < top + size; y++) {
    for (let x = left; x < left + size; x++) if (gray[y * width + x]! < DARK) dark++;
  }
  return dark;
}

describe.each(Object.entries(BLOCKS))('%s', (_, ranges) => {
  test.each(['regular', 'semibold'] as const)('every character leaves ink in %s', async (weight) => {
    const characters = charactersOf(ranges);
    for (let start = 0; start < characters.length; start += COLUMNS * ROWS) {
      const onPage = characters.slice(start, start + COLUMNS * ROWS);
      const picture = await drawGrid(onPage, weight);
      expect(onPage.filter((_, index) => inkInCell(picture, index) < INK.pixels)).toEqual([]);
    }
  });
});

describe('names', () => {
  let text: string;
  const names = [
    'Zoë Çelik-Łukaszewicz',
    'Nguyễn Thị Ánh Tuyết',
    'Ğülşah Ñuñez Åsa Ødegård',
    'Олександра Шевченко',
    'Ελένη Παπαδοπούλου',
    'محمد عبد الرحمن',
    'پریسا گل‌محمدی',
    'ٹیپو ڈار',
    'ښکلا ځدراڼ',
    'هێمن ڕەشید',
    'صلاح الدين علاء',
    'Bjo\u0302\u0323rn Im\u0303',
  ];

  beforeAll(async () => {
    const document = await TaggedDocument.create({
      title: 'Names',
      author: 'Veertig',
      subject: 'Names',
      identifier: 'names',
      language: 'nl-BE',
      createdAt: new Date('2026-11-21T09:00:00Z'),
    });
    const page = document.addPage();
    names.forEach((name, index) => {
      page.content(document.root.append('P'), (canvas) => {
        canvas.text(shapeLine(name, 'regular'), 40, 40 + index * 24, 12, [0, 0, 0]);
      });
    });
    text = (await readPdf(await document.save())).text(0);
  });

  test.each(names)('%s can be copied as it was typed', (name) => {
    expect(text.normalize('NFC')).toContain(name.normalize('NFC'));
  });
});
