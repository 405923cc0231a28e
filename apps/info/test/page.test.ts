import { readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { furtherPages, mainPages } from '../src/layout/navigation.ts';
import { attributeValues, builtPages, isOnTheWay, pagesWith, site } from './built-pages.ts';

const pages = builtPages();

/** What is wrong when `ok` does not hold. */
const unless = (ok: boolean, problem: string) => (ok ? [] : [problem]);

/** The pages about offers are made when somebody asks for them; browser tests go over them. */
const isFile = (path: string) => !path.startsWith('/aanbod/');

/** Bytes on the wire of all a browser fetches for a page, as the server sends them: compressed. */
function bytesOnTheWire(path: string, html: string): number {
  const file = path.endsWith('/') ? `${path}index.html` : path;
  const fetched = [...html.matchAll(/<link rel="(?:stylesheet|icon)" href="([^"]+)"/g)].map((match) => match[1] ?? '');
  return [file, ...fetched].reduce((sum, name) => sum + statSync(`${site}${name}.br`).size, 0);
}

test('the site has all its pages', () => {
  const paths = pages.map((page) => page.path);
  const further = furtherPages.flatMap((group) => group.pages);
  expect(paths).toEqual(
    expect.arrayContaining(['/', '/404.html', ...[...mainPages, ...further].map(({ path }) => path).filter(isFile)]),
  );
});

describe('each page', () => {
  test('runs no script and needs no inline style', () => {
    const unwanted = /<script|<style|\sstyle="|\son[a-z]+="/i;
    expect(pagesWith(pages, ({ html }) => html.match(unwanted) ?? [])).toEqual({});
  });

  test('weighs at most 15 kB on the wire', () => {
    expect(
      pagesWith(pages, ({ path, html }) => {
        const bytes = bytesOnTheWire(path, html);
        return unless(bytes > 1000 && bytes <= 15_000, `${bytes} bytes`);
      }),
    ).toEqual({});
  });

  test('weighs at most 60 kB as text', () => {
    const css = attributeValues(pages[0]?.html ?? '', 'href').filter((href) => href.endsWith('.css'));
    expect(css.length).toBeGreaterThan(0);
    const styles = css.reduce((sum, name) => sum + readFileSync(`${site}${name}`).length, 0);
    expect(pagesWith(pages, ({ html }) => unless(styles + html.length <= 60_000, `${html.length}`))).toEqual({});
  });

  test('has one h1 and no gap between levels of headings', () => {
    expect(
      pagesWith(pages, ({ html }) => {
        const levels = [...html.matchAll(/<h([1-6])[\s>]/g)].map((match) => Number(match[1]));
        const gaps = levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1);
        return [...unless(levels.filter((level) => level === 1).length === 1, 'h1'), ...gaps.map(String)];
      }),
    ).toEqual({});
  });

  test('has title, description and a way past the menu', () => {
    const wanted = {
      title: /<title>[^<]{10,130}<\/title>/,
      description: /<meta name="description" content="[^"]{25,200}"/,
      'skip link': /<a class="skip-link" href="#inhoud">[^<]+/,
      main: /<main id="inhoud"/,
      stylesheet: /<link rel="stylesheet"/,
    };
    expect(
      pagesWith(pages, ({ html }) =>
        Object.entries(wanted).flatMap(([name, pattern]) => unless(pattern.test(html), name)),
      ),
    ).toEqual({});
  });

  test('uses each id once', () => {
    expect(
      pagesWith(pages, ({ html }) => {
        const ids = attributeValues(html, 'id');
        return ids.filter((id, index) => ids.indexOf(id) !== index);
      }),
    ).toEqual({});
  });

  test('gives each picture words or hides it', () => {
    const named = /aria-hidden="true"|role="img" aria-label/;
    expect(pagesWith(pages, ({ html }) => (html.match(/<svg[^>]*>/g) ?? []).filter((svg) => !named.test(svg)))).toEqual(
      {},
    );
  });

  test('says when it was checked, and marks where one is', () => {
    const content = pages.filter((page) => page.path !== '/404.html');
    expect(
      pagesWith(content, (page) => [
        ...unless(/class="checked[^>]*>[\s\S]*<time datetime="\d{4}-\d\d-\d\d">/.test(page.main), 'day of check'),
        ...unless(isOnTheWay(page) || page.path === '/' || marksItself(page.path, page.html), 'mark in the menu'),
      ]),
    ).toEqual({});
  });

  test('has tables of two columns with headers, that stay tables on a phone', () => {
    const tables = pages.flatMap(({ main }) => main.match(/<table[\s\S]*?<\/table>/g) ?? []);
    expect(tables.length).toBeGreaterThan(3);
    for (const table of tables) {
      const rows = table.match(/<tr[\s>]/g)?.length ?? 0;
      expect(table).toMatch(/<caption/);
      expect(table.match(/<th scope="col"/g)).toHaveLength(2);
      expect(table.match(/<th scope="row"/g)).toHaveLength(rows - 1);
      expect(table.match(/<td[\s>]/g)).toHaveLength(rows - 1);
    }
    const css = readFileSync(
      `${site}${attributeValues(pages[0]?.html ?? '', 'href').find((href) => href.endsWith('.css'))}`,
      'utf8',
    );
    expect(css.match(/[^{}]*\b(table|tr|td|th|\.pairs)\b[^{}]*\{[^}]*display:/g) ?? []).toEqual([]);
  });
});

function marksItself(path: string, html: string): boolean {
  const inMenu = html.includes(`href="${path}" aria-current="page"`);
  return inMenu || new RegExp(`href="${path}"[^>]*aria-current="true"`).test(html);
}

test.each(['/', '/bewijs-van-deelname/', '/mail-gekregen/'])(
  '%s has a form to check a proof without JavaScript',
  (path) => {
    const { main = '' } = pages.find((page) => page.path === path) ?? {};
    expect(main).toMatch(/<form[^>]*method="post" action="\/controleer"/);
    expect(main).toMatch(/<label for="code">/);
    expect(main).toMatch(/<input id="code" name="code"[^>]*aria-describedby="code-hint"/);
  },
);

test('titles differ, but for questions asked again on another way', () => {
  const own = pages.filter((page) => !isOnTheWay(page));
  const titles = own.map(
    (page) => /<html lang="[^"]+"/.exec(page.html)?.[0] + (/<title>([^<]+)/.exec(page.html)?.[1] ?? ''),
  );
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

test('search engines are kept from the pages on the way', () => {
  const hidden = pages.filter(({ html }) => html.includes('<meta name="robots" content="noindex">'));
  const expected = pages.filter((page) => isOnTheWay(page) || page.path === '/404.html');
  expect(hidden.map(({ path }) => path)).toEqual(expected.map(({ path }) => path));
});
