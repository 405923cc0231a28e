import { expect, test } from 'vitest';
import { inLanguage } from './page-language.ts';
import { plainPage } from './plain-page.ts';

test('marks for scripts and links to styles that stand in the page go', () => {
  const html =
    '<style>a{b:c}</style>\n\t<link href="/_sign/a.css" rel="stylesheet" disabled media="(max-width: 0)"><!--[--><p>een<!---->twee</p><!--]-->';
  expect(plainPage(html)).toBe('<style>a{b:c}</style><p>eentwee</p>');
});

test('other links and escaped text stay', () => {
  const html = '<link rel="icon" href="data:,"><p>&lt;!-- disabled -->&lt;link disabled></p>';
  expect(plainPage(html)).toBe(html);
});

test('the page frame carries language and direction', () => {
  const frame = '<!doctype html><html lang="nl" dir="ltr"><head>';
  expect(inLanguage(frame, 'nl')).toBe(frame);
  expect(inLanguage(frame, 'ar')).toBe('<!doctype html><html lang="ar" dir="rtl"><head>');
});
