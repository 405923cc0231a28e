import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { attributeValues, builtPages, site } from './built-pages.ts';

/** Addresses that another app serves on the same host. */
const servedElsewhere = ['/controleer'];
const pages = builtPages();
const htmlOf = new Map(pages.map((page) => [page.path, page.html]));

function problemOf(link: string, from: string): string | undefined {
  if (/^(https:|mailto:|tel:)/.test(link) || servedElsewhere.includes(link)) return undefined;
  const [path = '', anchor] = link.split('#');
  const target = htmlOf.get(path === '' ? from : path);
  if (target === undefined) return existsSync(`${site}${path}`) ? undefined : `${link}: no such file`;
  return anchor && !attributeValues(target, 'id').includes(anchor) ? `${link}: no such anchor` : undefined;
}

describe.each(pages.map((page) => [page.path, page] as const))('links of %s', (path, page) => {
  test('each link and anchor leads somewhere', () => {
    const links = ['href', 'src', 'action'].flatMap((attribute) => attributeValues(page.html, attribute));
    expect(links.length).toBeGreaterThan(10);
    expect(links.map((link) => problemOf(link, path)).filter(Boolean)).toEqual([]);
  });

  test('fetches nothing from another host', () => {
    const fetched = page.html.match(/<(link|script|img|iframe|source|video|audio|object)\b[^>]*>/g) ?? [];
    const foreign = fetched.filter((tag) => !tag.includes('rel="canonical"') && /(href|src)="(https?:)?\/\//.test(tag));
    expect(foreign).toEqual([]);
  });

  test('a mail link about this page names it', () => {
    expect(page.html).toMatch(/href="mailto:[^"]+\?subject=Over%20de%20pagina/);
  });
});

describe('the sitemap', () => {
  test('names each page but the 404, and only existing ones', () => {
    const listed = [...readFileSync(`${site}sitemap.xml`, 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)];
    const paths = listed.map((match) => new URL(match[1] ?? '').pathname);
    expect(new Set(paths)).toEqual(new Set(pages.map((page) => page.path).filter((path) => path !== '/404.html')));
    expect(paths).toHaveLength(pages.length - 1);
  });

  test('is announced by robots.txt', () => {
    expect(readFileSync(`${site}robots.txt`, 'utf8')).toMatch(/^Sitemap: https:\/\/.+\/sitemap\.xml$/m);
  });
});
