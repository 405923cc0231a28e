import { readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { mainPages } from '../src/layout/navigation.ts';
import { attributeValues, builtPages, site } from './built-pages.ts';

const pages = builtPages();

/** Bytes on the wire of all a browser fetches for a page, as the server sends them: compressed. */
function bytesOnTheWire(path: string, html: string): number {
  const file = path.endsWith('/') ? `${path}index.html` : path;
  const fetched = [...html.matchAll(/<link rel="(?:stylesheet|icon)" href="([^"]+)"/g)].map((match) => match[1] ?? '');
  return [file, ...fetched].reduce((sum, name) => sum + statSync(`${site}${name}.br`).size, 0);
}

test('the site has all its pages', () => {
  const paths = pages.map((page) => page.path);
  expect(paths).toEqual(expect.arrayContaining(['/', '/404.html', '/over/', '/privacy/', '/toegankelijkheid/']));
  expect(paths).toEqual(expect.arrayContaining(mainPages.map((page) => page.path)));
});

describe.each(pages.map((page) => [page.path, page] as const))('frame of %s', (path, { html, main }) => {
  test('runs no script and needs no inline style', () => {
    expect(html).not.toMatch(/<script|<style|\sstyle="|\son[a-z]+="/i);
  });

  test('weighs at most 15 kB on the wire and 40 kB as text', () => {
    expect(bytesOnTheWire(path, html)).toBeLessThanOrEqual(15_000);
    const css = attributeValues(html, 'href').filter((href) => href.endsWith('.css'));
    const raw = css.reduce((sum, name) => sum + readFileSync(`${site}${name}`).length, html.length);
    expect(raw).toBeLessThanOrEqual(40_000);
  });

  test('has one h1 and no gap between levels of headings', () => {
    const levels = [...html.matchAll(/<h([1-6])[\s>]/g)].map((match) => Number(match[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  });

  test('has language, title, description and a way past the menu', () => {
    expect(html).toMatch(/<html lang="nl-BE"/);
    expect(html).toMatch(/<title>[^<]{10,90}<\/title>/);
    expect(html).toMatch(/<meta name="description" content="[^"]{40,165}"/);
    expect(html).toMatch(/<a class="skip-link" href="#inhoud">/);
    expect(html).toMatch(/<main id="inhoud"/);
  });

  test('uses each id once', () => {
    const ids = attributeValues(html, 'id');
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('gives each picture words or hides it', () => {
    const pictures = html.match(/<svg[^>]*>/g) ?? [];
    expect(pictures.filter((svg) => !/aria-hidden="true"|role="img" aria-label/.test(svg))).toEqual([]);
  });

  test('says when it was checked, and marks where one is', () => {
    if (path === '/404.html') return;
    expect(main).toMatch(/Wij keken deze pagina na op <time datetime="\d{4}-\d\d-\d\d">/);
    if (path !== '/') expect(html).toMatch(new RegExp(`href="${path}" aria-current="page"`));
  });
});

test.each(['/', '/bewijs-van-deelname/'])('%s has a form to check a proof without JavaScript', (path) => {
  const { main = '' } = pages.find((page) => page.path === path) ?? {};
  expect(main).toMatch(/<form[^>]*method="post" action="\/controleer"/);
  expect(main).toMatch(/<label for="code">/);
  expect(main).toMatch(/<input id="code" name="code"[^>]*aria-describedby="code-hint"/);
});

test('titles differ', () => {
  const titles = pages.map((page) => /<title>([^<]+)/.exec(page.html)?.[1]);
  expect(new Set(titles).size).toBe(pages.length);
});
