import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { attributeValues, builtPages, isOnTheWay, pagesWith, site } from './built-pages.ts';

/** Addresses that another app serves on the same host, or that are made when asked for. */
const servedElsewhere =
  /^\/(controleer|code|(([a-z]{2}|makkelijk)\/)?aanbod\/(toevoegen\/)?|drukwerk\/([a-z]{2}|makkelijk|organisaties)-a[345]\.pdf)$/;
const pages = builtPages();
const idsOf = new Map(pages.map((page) => [page.path, new Set(attributeValues(page.html, 'id'))]));

function problemOf(link: string, from: string): string | undefined {
  if (/^(https:|mailto:|tel:)/.test(link) || servedElsewhere.test(link)) return undefined;
  const [path = '', anchor] = link.split('#');
  const target = idsOf.get(path === '' ? from : path);
  if (target === undefined) return existsSync(`${site}${path}`) ? undefined : `${link}: no such file`;
  return anchor && !target.has(anchor) ? `${link}: no such anchor` : undefined;
}

describe('each page', () => {
  test('leads somewhere with every link and anchor', () => {
    expect(
      pagesWith(pages, ({ path, html }) => {
        const links = ['href', 'src', 'action'].flatMap((attribute) => attributeValues(html, attribute));
        if (links.length <= 10) return ['hardly any link'];
        return links.flatMap((link) => problemOf(link, path) ?? []);
      }),
    ).toEqual({});
  });

  test('fetches nothing from another host', () => {
    const fetching = /<(link|script|img|iframe|source|video|audio|object)\b[^>]*>/g;
    const harmless = /rel="(canonical|alternate)"/;
    expect(
      pagesWith(pages, ({ html }) =>
        (html.match(fetching) ?? []).filter((tag) => !harmless.test(tag) && /(href|src)="(https?:)?\/\//.test(tag)),
      ),
    ).toEqual({});
  });

  test('has a mail link about itself', () => {
    const wanted = /href="mailto:[^"]+\?subject=Over%20de%20pagina/;
    expect(pagesWith(pages, ({ html }) => (wanted.test(html) ? [] : ['no such link']))).toEqual({});
  });
});

describe('the sitemap', () => {
  test('names each page but the 404 and those on the way, once', () => {
    const listed = [...readFileSync(`${site}sitemap.xml`, 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)];
    const paths = listed.map((match) => new URL(match[1] ?? '').pathname).sort();
    const expected = pages.filter((page) => !isOnTheWay(page) && page.path !== '/404.html').map(({ path }) => path);
    expect(paths).toEqual(expected.sort());
  });

  test('is announced by robots.txt', () => {
    expect(readFileSync(`${site}robots.txt`, 'utf8')).toMatch(/^Sitemap: https:\/\/.+\/sitemap\.xml$/m);
  });
});
