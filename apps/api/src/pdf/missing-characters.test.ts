import { expect, test } from 'vitest';
import { MissingGlyphs, missingCharacters } from './missing-characters.ts';
import { shapeLine } from './shape-line.ts';

test.each(['Zoë', 'Ђорђе', 'Ελένη', 'علی\u200cرضا', 'Bjo\u0302\u0323rn', "D'Haese-O’Brien", ''])(
  '%s can be printed',
  (name) => {
    expect(missingCharacters(name)).toEqual([]);
  },
);

test('line breaks and tabs in free text are no missing letters', () => {
  expect(missingCharacters('eerste\r\ntweede\tderde\u2028vierde')).toEqual([]);
});

test('each missing character is named once, with its code point', () => {
  expect(missingCharacters('Amina กข ก')).toEqual(['U+0E01 ก', 'U+0E02 ข']);
  expect(missingCharacters('😀')).toEqual(['U+1F600 😀']);
});

test('a control character is missing', () => {
  expect(missingCharacters('a\u0007')).toEqual(['U+0007 \u0007']);
});

test('shaping refuses what cannot be printed and names it', () => {
  expect(() => shapeLine('Amina ก', 'regular')).toThrow(MissingGlyphs);
  expect(() => shapeLine('Amina ก', 'regular')).toThrow('U+0E01');
});
