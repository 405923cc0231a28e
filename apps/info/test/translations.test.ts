import { REQUIRED_MINUTES, RULESET } from '@veertig/rules';
import { describe, expect, test } from 'vitest';
import { theme } from '../src/theme.ts';
import type { Language, Section } from '../src/translation/language.ts';
import { languageCodes } from '../src/translation/language.ts';
import { dutch, languages, translations } from '../src/translation/languages.ts';
import { readableSections } from '../src/translation/readable-sections.ts';
import { topicIds, topics } from '../src/translation/topics.ts';
import { builtPages, isOnTheWay, isTranslation, plainText } from './built-pages.ts';

const pages = builtPages();
const pageAt = new Map(pages.map((page) => [page.path, page]));
const figures = ['hours', 'months', 'since', 'date', 'accepted', 'waiting', 'phone', 'email'];
const terms = ['pathway', 'proof', 'counselor', 'certificate'];
const knownDutch = [
  'benoemingsbesluit',
  'contactpersoon',
  'gemeente',
  'inburgering',
  'inburgeringscontract',
  'inburgeringstraject',
  'praattafel',
  'rechthebbend',
  'rechthebbende inburgeraar',
  'verplichte inburgeraar',
  'voortraject',
];

/** Every text of a part of a language with the way to it: `wizard.reasons.obliged`. */
function textsOf(part: unknown, way = ''): [string, string][] {
  if (typeof part === 'string') return [[way, part]];
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) => textsOf(value, way ? `${way}.${key}` : key));
}

const placeholders = (text: string, kinds: readonly string[]) =>
  [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').filter((name) => kinds.includes(name));
const distinct = (names: readonly string[]) => [...new Set(names)].sort();

test('there is a file for each language, and names in their own script', () => {
  expect(languages.map(({ code }) => code).sort()).toEqual([...languageCodes].sort());
  expect(new Set(languages.map(({ name }) => name)).size).toBe(languages.length);
});

describe.each(translations.map((language) => [language.code, language] as const))('%s', (code, language) => {
  test('has the words of the frame and of the wizard in full', () => {
    for (const part of ['frame', 'wizard'] as const) {
      const source = new Map(textsOf(dutch[part]));
      const own = new Map(textsOf(language[part]));
      expect([...source.keys()].filter((way) => !own.has(way))).toEqual([]);
      expect([...own.keys()].filter((way) => !source.has(way))).toEqual([]);
      for (const [way, text] of own) {
        expect(distinct(placeholders(text, figures)), way).toEqual(
          distinct(placeholders(source.get(way) ?? '', figures)),
        );
      }
    }
  });

  test('has the figures of the Dutch text in each section, and its terms on each page', () => {
    for (const id of topicIds) {
      const [own, source] = [language.topics[id], dutch.topics[id]];
      for (const [key, section] of Object.entries<Section>(own.sections)) {
        const sourceSection = (source.sections as Record<string, Section>)[key];
        const figuresIn = (part: unknown) => placeholders(JSON.stringify(part), figures).sort();
        expect(figuresIn(section), `${id}.${key}`).toEqual(figuresIn(sourceSection));
        const lists = (part: Section | undefined) =>
          part?.text.map((block) => (typeof block === 'string' ? 1 : block.length));
        if (typeof section.text[0] !== 'string') expect(lists(section), `${id}.${key}`).toEqual(lists(sourceSection));
      }
      expect(placeholders(own.lead, figures).sort(), id).toEqual(placeholders(source.lead, figures).sort());
      const termsIn = (part: unknown) => distinct(placeholders(JSON.stringify(part), terms));
      if (Object.keys(own.sections).length === topics[id].sections.length)
        expect(termsIn(own), id).toEqual(termsIn(source));
    }
  });

  test('types no digit, names no unknown placeholder or Dutch word', () => {
    for (const [way, text] of textsOf(language).filter(([key]) => key !== 'code')) {
      expect(text, way).not.toMatch(/\p{Nd}/u);
      expect(placeholdersUnknown(text), way).toEqual([]);
      const dutchWords = [...text.matchAll(/<([^>]+)>/g)].map((match) => match[1] ?? '');
      expect(
        dutchWords.filter((word) => !knownDutch.includes(word)),
        way,
      ).toEqual([]);
    }
  });

  test('has a page for each subject and the wizard, in its own language and direction', () => {
    for (const path of [...topicIds.map((id) => topics[id].path), '/moet-ik/']) {
      const page = pageAt.get(`/${code}${path}`);
      expect(page, path).toBeDefined();
      expect(page?.html).toMatch(new RegExp(`<html lang="${code}" dir="${language.direction}"`));
      expect(page?.main).toContain(language.frame.translation);
      expect(page?.main).toMatch(new RegExp(`<a href="${path}" hreflang="nl">`));
    }
  });

  test('shows the figures of the rules', () => {
    const hours = plainText(pageAt.get(`/${code}/hoeveel-uur/`)?.main ?? '');
    expect(hours).toContain(String(REQUIRED_MINUTES / 60));
    expect(plainText(pageAt.get(`/${code}/voor-wie/`)?.main ?? '')).toContain(String(RULESET.contiguousMonths));
  });
});

const placeholdersUnknown = (text: string) =>
  [...text.matchAll(/\{([^}]*)\}/g)]
    .map((match) => match[1] ?? '')
    .filter((name) => ![...figures, ...terms].includes(name));

describe('hreflang', () => {
  const alternatesOf = (html: string) =>
    [...html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)].map(([, tag = '', href = '']) => ({
      tag,
      path: href.replace(theme.url, ''),
    }));
  const translated = pages.filter((page) => isTranslation(page) && !isOnTheWay(page));

  test('names every language and the default on each translated page, and each names it back', () => {
    expect(translated).toHaveLength(translations.length * (topicIds.length + 1));
    for (const page of translated) {
      const alternates = alternatesOf(page.html);
      expect(alternates.map(({ tag }) => tag).sort()).toEqual(
        ['nl-BE', 'x-default', ...translations.map(({ code }) => code)].sort(),
      );
      for (const { path } of alternates) {
        expect(
          alternatesOf(pageAt.get(path)?.html ?? '').map((back) => back.path),
          path,
        ).toContain(page.path);
      }
    }
  });

  test('is absent where there is no translation', () => {
    expect(alternatesOf(pageAt.get('/voor-organisaties/')?.html ?? '')).toEqual([]);
    expect(alternatesOf(pageAt.get('/makkelijk/hoeveel-uur/')?.html ?? '')).toEqual([]);
  });
});

describe('the list of languages', () => {
  test('stands on every page, with each language in its own script', () => {
    for (const { html, path } of pages) {
      const list = /<nav class="languages"[\s\S]*?<\/nav>/.exec(html)?.[0] ?? '';
      for (const { code, name } of languages) expect(list, path).toMatch(new RegExp(`lang="${code}"[^>]*>\\s*${name}`));
    }
  });

  test('keeps the place in the wizard', () => {
    const list = pageAt.get('/moet-ik/gewoon/verplicht/')?.html ?? '';
    expect(list).toContain('href="/ti/moet-ik/gewoon/verplicht/"');
  });
});

test('a section without translation falls back on Dutch, marked', () => {
  const { when: _left, ...sections } = dutch.topics.hours.sections;
  const partly: Pick<Language, 'topics'> = { topics: { ...dutch.topics, hours: { ...dutch.topics.hours, sections } } };
  const readable = readableSections(partly, 'hours');
  expect(readable.map(({ id, inDutch }) => [id, inDutch])).toEqual([
    ['count', false],
    ['when', true],
    ['spread', false],
    ['where', false],
  ]);
  expect(readable[1]?.text).toEqual(dutch.topics.hours.sections.when.text);
});

test('a page says where a text is in Dutch because nobody translated it', () => {
  const marked = pages.filter(({ html }) => html.includes('class="untranslated"'));
  for (const { main } of marked)
    expect(main).toMatch(/class="untranslated"[^>]*>[^<]+<\/p>\s*<section lang="nl" dir="ltr"/);
});
