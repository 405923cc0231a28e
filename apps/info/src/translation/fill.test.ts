import { describe, expect, test } from 'vitest';
import { fillHtml, fillPlain } from './fill.ts';

describe('a text with figures and Dutch words', () => {
  test('keeps Dutch words and figures apart from a text that runs the other way', () => {
    expect(fillHtml('{hours} / {proof} / <gemeente>', 'ar')).toBe(
      '<bdi>40</bdi> / <span lang="nl" dir="ltr">bewijs van deelname</span> / <span lang="nl" dir="ltr">gemeente</span>',
    );
  });

  test('needs no marks in Dutch, nor in a title', () => {
    expect(fillHtml('{proof}: {hours}', 'nl')).toBe('bewijs van deelname: 40');
    expect(fillPlain('{hours} ساعة <gemeente>', 'ar')).toBe('40 ساعة gemeente');
  });

  test('writes days in the Gregorian calendar with the digits of the papers', () => {
    expect(fillPlain('{since}', 'fr')).toBe('1 janvier 2023');
    for (const code of ['ar', 'fa', 'ps', 'ti', 'so'] as const)
      expect(fillPlain('{since}', code), code).toMatch(/2023/);
  });

  test('makes phone and mail links that run left to right', () => {
    expect(fillHtml('{phone}', 'fa')).toMatch(/^<a class="num nowrap" dir="ltr" href="tel:\+\d+">[\d\s]+<\/a>$/);
    expect(fillHtml('{email}', 'fa')).toMatch(/^<a dir="ltr" href="mailto:[^"]+">[^<]+@[^<]+<\/a>$/);
  });

  test('escapes what could be markup and refuses an unknown name', () => {
    expect(fillHtml('a & "b"', 'en')).toBe('a &amp; &quot;b&quot;');
    expect(() => fillHtml('{hour}', 'en')).toThrow('{hour}');
  });
});
