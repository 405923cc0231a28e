import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MissingGlyphs, missingCharacters } from './missing-characters.ts';
import { shapeLine } from './shape-line.ts';

test.each(['Zoë', 'Ђорђе', 'Ελένη', 'علی\u200cرضا', 'Bjo\u0302\u0323rn', "D'Haese-O’Brien", ''])(
  '%s can be printed',
  (name) => {
    expect(missingCharacters(name)).toEqual([]);
  },
);

test('every letter that needs no shaping is in every face, alone and among others', () => {
  const signs = Array.from({ length: 0x180 }, (_, code) => String.fromCodePoint(code));
  const plain = [...signs, '‘', '’'].filter((sign) => /^[ !-~À-ÖØ-öø-ſ‘’]$/.test(sign));
  expect(plain.length).toBeGreaterThan(280);
  for (const weight of ['regular', 'semibold'] as const) {
    expect(() => shapeLine(plain.join(''), weight)).not.toThrow();
    for (const sign of plain) expect(() => shapeLine(sign, weight)).not.toThrow();
  }
});

test('line breaks and tabs in free text are no missing letters', () => {
  expect(missingCharacters('eerste\r\ntweede\tderde\u2028vierde')).toEqual([]);
});

test('each missing character is named once, with its code point', () => {
  expect(missingCharacters('Amina ⲙⲁ ⲙ')).toEqual(['U+2C99 ⲙ', 'U+2C81 ⲁ']);
  expect(missingCharacters('😀')).toEqual(['U+1F600 😀']);
});

test.each(['ᠪᠣᠯᠳ', '𐴌𐴟𐴇', 'ꦱꦫꦶ', 'ꯃꯅꯤ', 'ⲙⲁⲣⲓⲁ', 'ᱥᱟᱱ', '𐒈𐒝𐒑', '𝓜𝓪𝓻𝓲𝓪', '🇧🇪'])(
  'of %s in a script without a font every letter is named',
  (name) => {
    const named = missingCharacters(`Amina ${name}`).map((line) => line.split(' ')[1]);
    expect(named.toSorted()).toEqual([...new Set(name)].toSorted());
  },
);

test('a control character is missing', () => {
  expect(missingCharacters('a\u0007')).toEqual(['U+0007 \u0007']);
});

test('shaping refuses what cannot be printed and names it', () => {
  expect(() => shapeLine('Amina ⲙ', 'regular')).toThrow(MissingGlyphs);
  expect(() => shapeLine('Amina ⲙ', 'regular')).toThrow('U+2C99');
});

test('of a sequence only what has no font is named', () => {
  expect(missingCharacters('Zoë 👩‍👧 de Vos')).toEqual(['U+1F469 👩', 'U+1F467 👧']);
  expect(missingCharacters('☺️')).toEqual(['U+263A ☺']);
});

test('joiners and marks of direction that names need can be printed', () => {
  for (const name of ['क्‍ष', 'محمد\u200f', '葛󠄀', 'សុខ\u200bវណ្ណា']) expect(missingCharacters(name)).toEqual([]);
});

test('what turns text around unseen, hides in it or leaves it blank is refused', () => {
  for (const text of ['a\u202eb', 'a\u2066b', 'a\u{e0041}', '\u3164', '\u115f', '\u200b\u200d']) {
    expect(missingCharacters(text)).not.toEqual([]);
  }
});

test('any text is either refused with its characters or drawn, in both weights', () => {
  const anything = fc.string({ unit: 'binary', minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(anything, fc.constantFrom('regular', 'semibold'), (text, weight) => {
      const missing = missingCharacters(text);
      const draw = () => shapeLine(text.replaceAll(/[\t\n\r\u2028\u2029]/g, ' '), weight as 'regular' | 'semibold');
      if (missing.length === 0) expect(draw).not.toThrow();
      else expect(missing.join()).toMatch(/^U\+[0-9A-F]{4,6} /);
    }),
    { numRuns: 300 },
  );
});
