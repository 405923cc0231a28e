import { describe, expect, test } from 'vitest';
import { languageCodes } from '../translation/language.ts';
import { filled, wordsIn } from './words.ts';

/** Every text with the way to it. */
function textsOf(part: unknown, way = ''): [string, string][] {
  if (typeof part === 'string') return [[way, part]];
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) => textsOf(value, way ? `${way}.${key}` : key));
}

const holes = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([hole]) => hole).sort();
const source = new Map(textsOf(wordsIn('nl')));

describe.each(languageCodes.filter((code) => code !== 'nl'))('%s', (code) => {
  const own = textsOf(wordsIn(code));

  test('has each word, with the same places to fill in', () => {
    expect(own.map(([way]) => way).sort()).toEqual([...source.keys()].sort());
    for (const [way, text] of own) expect(holes(text), way).toEqual(holes(source.get(way) ?? ''));
  });

  test('names the levels of Dutch by the same letters', () => {
    for (const level of ['A1', 'A2', 'B1'] as const) {
      expect(wordsIn(code).levels[level]).toContain(`(${level})`);
      expect(wordsIn(code).offer.welcome[level]).toContain(`(${level})`);
    }
  });

  test('does not name two choices alike', () => {
    const { types, levels, dayParts, settings } = wordsIn(code);
    for (const choices of [types, levels, dayParts, settings]) {
      const names = Object.values(choices);
      expect(new Set(names).size).toBe(names.length);
    }
  });
});

test('fills in what is known and leaves the rest to be seen', () => {
  expect(filled('{place} en {km} km rond', { place: 'Gent', km: 5 })).toBe('Gent en 5 km rond');
  expect(filled('{other}', { place: 'Gent' })).toBe('{other}');
});
