import type { Writing } from './font-families.ts';

/** Signs that China, Taiwan, Japan and Korea share or write among them, full-width letters included. */
export const EAST_ASIAN = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\p{scx=Bopomofo}\uff01-\uffee]/u;

const HAN = /\p{sc=Han}/gu;

/** The national character sets, as rows of two-byte codes: what is in one of them is in use there. */
const NATIONAL_SETS = [
  { writing: 'SimplifiedChinese', encoding: 'gbk', rows: [0xb0, 0xf7], cells: [0xa1, 0xfe] },
  { writing: 'TraditionalChinese', encoding: 'big5', rows: [0xa4, 0xf9], cells: [0x40, 0xfe] },
  { writing: 'Japanese', encoding: 'euc-jp', rows: [0xb0, 0xf4], cells: [0xa1, 0xfe] },
] as const;

const decoded = new Map<string, ReadonlySet<string>>();

/**
 * The writings of East Asian text, likeliest first. One code point has another shape in Beijing, Taipei and Tokyo;
 * kana, Hangul and characters that only one country uses tell whose name it is.
 */
export function eastAsianWritings(text: string): Writing[] {
  const likeliest = likeliestWriting(text);
  const all: Writing[] = ['SimplifiedChinese', 'TraditionalChinese', 'Japanese', 'Korean'];
  return [likeliest, ...all.filter((writing) => writing !== likeliest)];
}

function likeliestWriting(text: string): Writing {
  if (/\p{sc=Hangul}/u.test(text)) return 'Korean';
  if (/[\p{sc=Hiragana}\p{sc=Katakana}]/u.test(text)) return 'Japanese';
  if (/\p{sc=Bopomofo}/u.test(text)) return 'TraditionalChinese';
  const characters = text.match(HAN) ?? [];
  const used = NATIONAL_SETS.find((set) => characters.every((character) => charactersOf(set).has(character)));
  return used?.writing ?? 'SimplifiedChinese';
}

function charactersOf({ encoding, rows, cells }: (typeof NATIONAL_SETS)[number]): ReadonlySet<string> {
  let characters = decoded.get(encoding);
  if (!characters) {
    const codes: number[] = [];
    for (let row = rows[0]; row <= rows[1]; row++) {
      for (let cell = cells[0]; cell <= cells[1]; cell++) codes.push(row, cell, 0x20);
    }
    characters = new Set(new TextDecoder(encoding).decode(Uint8Array.from(codes)).match(HAN));
    decoded.set(encoding, characters);
  }
  return characters;
}
