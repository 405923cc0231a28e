import { expect, test } from 'vitest';
import { dutch, languageFor, languages } from './languages.ts';
import type { TextKey } from './nl.ts';

const keys = Object.keys(dutch.texts) as TextKey[];
const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted();
const others = languages.filter((language) => language !== dutch);

test.each(others)('$name says the same things with the same values', ({ texts }) => {
  expect(Object.keys(texts).toSorted()).toEqual(keys.toSorted());
  for (const key of keys) {
    expect(texts[key].trim(), key).not.toBe('');
    expect(placeholders(texts[key]), key).toEqual(placeholders(dutch.texts[key]));
  }
});

test.each(others)('$name keeps the numbers of the Dutch', ({ texts }) => {
  for (const key of keys) expect(texts[key].match(/\d+/g), key).toEqual(dutch.texts[key].match(/\d+/g));
});

test.each(others.filter(({ code }) => code !== 'makkelijk'))('$name is translated throughout', ({ texts }) => {
  expect(keys.filter((key) => texts[key] === dutch.texts[key])).toEqual([]);
});

test.each([
  ['ar', 'nl', 'ar'],
  [null, 'ti', 'ti'],
  ['klingon', 'fa', 'fa'],
  [null, 'xx', 'nl'],
  ['makkelijk', 'ar', 'makkelijk'],
])('asked for %s by somebody who reads %s', (asked, own, code) => {
  expect(languageFor(asked, own).code).toBe(code);
});
