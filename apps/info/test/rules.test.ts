import { readdirSync, readFileSync } from 'node:fs';
import { offerTypes, REQUIRED_MINUTES, registeredRules, ruleById } from '@veertig/rules';
import { describe, expect, test } from 'vitest';
import { offerExamples } from '../src/content/examples.ts';
import { questionGroups } from '../src/content/questions.ts';
import { builtPages, citedRules, isOnTheWay, isTranslation, plainText } from './built-pages.ts';

const pages = builtPages();
/** On a full page in Dutch: a reader finds it without a wizard or another language. */
const cited = new Set(pages.filter((page) => !isTranslation(page) && !isOnTheWay(page)).flatMap(citedRules));
const questions = questionGroups.flatMap((group) => group.questions);

describe('the rule register on the site', () => {
  const forTheSite = registeredRules.filter((rule) => rule.elsewhere.includes('info site'));

  test('marks rules for the site', () => {
    expect(forTheSite.length).toBeGreaterThan(40);
  });

  test.each(forTheSite.map((rule) => [rule.id, rule.sentence]))('%s stands on a page: %s', (id) => {
    expect(cited).toContain(id);
  });

  test('each page but the 404 names its rules with their sentence', () => {
    for (const page of pages.filter(({ path }) => path !== '/404.html')) {
      const rules = citedRules(page);
      expect(rules.length, page.path).toBeGreaterThan(isOnTheWay(page) ? 0 : 2);
      const text = plainText(page.main);
      expect(
        rules.filter((id) => !text.includes(ruleById(id)?.sentence ?? '?')),
        page.path,
      ).toEqual([]);
    }
  });
});

describe('questions', () => {
  test('are at least 40, each with an anchor of its own', () => {
    expect(questions.length).toBeGreaterThanOrEqual(40);
    expect(new Set(questions.map((question) => question.id)).size).toBe(questions.length);
  });

  test.each(questions.map((question) => [question.question, question] as const))(
    '%s rests on rules',
    (_title, question) => {
      expect(question.rules.length).toBeGreaterThan(0);
      expect(question.rules.filter((id) => !ruleById(id))).toEqual([]);
    },
  );
});

describe('figures', () => {
  const sources = readdirSync(new URL('../src/', import.meta.url), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(astro|ts)$/.test(name))
    .map((name) => [name, readFileSync(new URL(`../src/${name}`, import.meta.url), 'utf8')] as const);

  test.each(sources)('%s types no figure of the law', (_name, source) => {
    expect(source).not.toMatch(/\b(\d+|twee|drie|zeven|veertien|veertig|zestig) (uur|uren|dagen|maanden)\b/i);
  });

  test('the hours on the first page are those of the rules', () => {
    const first = pages.find((page) => page.path === '/');
    expect(plainText(first?.main ?? '')).toContain(`minstens ${REQUIRED_MINUTES / 60} uur`);
  });

  test('there is an example of each offer type', () => {
    expect(offerExamples.map((example) => example.offerType).sort()).toEqual([...offerTypes].sort());
  });
});
