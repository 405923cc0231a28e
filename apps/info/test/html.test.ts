import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { builtPages, isOnTheWay, pagesWith } from './built-pages.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  elements: ['html5'],
  // Files from our own host need no fingerprint, and the title of a question is the question.
  rules: { 'require-sri': 'off', 'long-title': 'off' },
});

// The places of the wizards are made by two templates: one in twenty shows what all have. `EVERY_PAGE=1` takes them all.
const share = process.env.EVERY_PAGE ? 1 : 20;

test('every page is HTML by the standard', () => {
  const all = builtPages();
  const chosen = [
    ...all.filter((page) => !isOnTheWay(page)),
    ...all.filter(isOnTheWay).filter((_, i) => i % share === 0),
  ];
  expect(chosen.length).toBeGreaterThan(150);
  expect(
    pagesWith(chosen, ({ html }) =>
      validator
        .validateStringSync(html)
        .results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
    ),
  ).toEqual({});
}, 120_000);

test('the judge sees a mistake', () => {
  expect(validator.validateStringSync('<!doctype html><html lang="nl"><p><div></p>').valid).toBe(false);
});
