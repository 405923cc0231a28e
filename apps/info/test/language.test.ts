import { describe, expect, test } from 'vitest';
import { type BuiltPage, builtPages, plainText } from './built-pages.ts';

const officialese = [
  'middels',
  'teneinde',
  'inzake',
  'conform',
  'aangaande',
  'betreffende',
  'desgevallend',
  'ingevolge',
  'krachtens',
  'alsmede',
  'doch',
  'derhalve',
  'eveneens',
  'voornoemd',
  'bovenvermeld',
  'gelieve',
  'tevens',
  'indien',
  'reeds',
  'dient',
  'dienen',
  'heden',
  'omtrent',
  'aldus',
  'wordt',
  'worden',
  'werd',
  'werden',
];
const otherWords = ['certificaat', 'deelattest', 'attesten', 'PNT', 'coach', 'cliënt', 'gebruiker', 'euro', 'uw'];
const pages = builtPages();

/** The site's own text: the sentences of the rule register, opened below it, are held to their own test. */
const ownHtml = (page: BuiltPage) => page.main.replace(/<details class="sources"[\s\S]*?<\/details>/, '');
const ownText = (page: BuiltPage) => plainText(ownHtml(page));

/** Words of each running sentence; titles, table cells and labels do not count as sentences. */
function sentenceLengths(html: string): number[] {
  const paragraphs = [...html.matchAll(/<(p|li|dd)(?:\s[^>]*)?>([\s\S]*?)<\/\1>/g)].map((match) =>
    plainText(match[2] ?? ''),
  );
  const sentences = paragraphs.flatMap((paragraph) => paragraph.split(/[.!?:;]\s|[.!?:;]$/));
  return sentences
    .map((sentence) => sentence.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length)
    .filter((n) => n > 2);
}

describe.each(pages.map((page) => [page.path, page] as const))('words of %s', (_path, page) => {
  test('has short sentences: 12 words on average, none above 24', () => {
    const lengths = sentenceLengths(ownHtml(page));
    expect(lengths.length).toBeGreaterThan(3);
    expect(lengths.reduce((sum, length) => sum + length, 0) / lengths.length).toBeLessThanOrEqual(12);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(24);
  });

  test('has no officialese, no passive and no word the glossary keeps out', () => {
    const words = new Set(
      ownText(page)
        .toLowerCase()
        .match(/[\p{L}/]+/gu),
    );
    expect([...officialese, ...otherWords].filter((word) => words.has(word.toLowerCase()))).toEqual([]);
  });

  test('says attest of the inburgeringsattest alone', () => {
    expect(
      ownText(page)
        .match(/\b\w*attest\w*/gi)
        ?.filter((word) => word !== 'inburgeringsattest') ?? [],
    ).toEqual([]);
  });

  test('names the participatie- en netwerktraject in full first', () => {
    const text = ownText(page).toLowerCase();
    const short = text.indexOf('participatietraject');
    const full = text.indexOf('participatie- en netwerktraject');
    expect(short === -1 || (full !== -1 && full < short)).toBe(true);
  });

  test('names no amount of money', () => {
    expect(page.main).not.toMatch(/€|&euro;|\beuro\b/i);
  });
});
