import { describe, expect, test } from 'vitest';
import { type BuiltPage, builtPages, isEasy, isOnTheWay, isTranslation, plainText } from './built-pages.ts';

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
const allPages = builtPages();
const pages = allPages.filter((page) => !isTranslation(page) && !isOnTheWay(page));

/** The site's own text: the sentences of the rule register, opened below it, are held to their own test. */
const ownHtml = (page: BuiltPage) => page.main.replace(/<details class="sources"[\s\S]*?<\/details>/g, '');
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

/** Easy words: the short texts, and the whole wizard. */
const easyPages = allPages.filter((page) => isEasy(page) || page.path.startsWith('/moet-ik/'));

describe('easy Dutch', () => {
  test('has a page for each subject and for each place of the wizard', () => {
    expect(easyPages.filter(isEasy).length).toBeGreaterThan(8);
    expect(easyPages.length).toBeGreaterThan(80);
  });

  test('has 9 words a sentence on average at most, and never more than 16', () => {
    const wrong = easyPages.flatMap((page) => {
      const lengths = sentenceLengths(ownHtml(page));
      const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
      return mean <= 9 && Math.max(...lengths) <= 16 ? [] : [`${page.path}: ${mean}, ${Math.max(...lengths)}`];
    });
    expect(wrong).toEqual([]);
  });

  test('has no officialese on the way either', () => {
    const words = new Set(
      easyPages.flatMap(
        (page) =>
          ownText(page)
            .toLowerCase()
            .match(/[\p{L}/]+/gu) ?? [],
      ),
    );
    expect([...officialese, ...otherWords].filter((word) => words.has(word.toLowerCase()))).toEqual([]);
  });
});
