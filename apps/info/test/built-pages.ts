import { readdirSync, readFileSync } from 'node:fs';
import { inject } from 'vitest';

/** `path` as in the address bar; `main` is the HTML between the header and the footer of the site. */
export type BuiltPage = { path: string; html: string; main: string };

export const site: string = inject('site');

/** All pages of the built site, the 404 included. */
export function builtPages(): BuiltPage[] {
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
  return files.sort().map((file) => {
    const html = readFileSync(`${site}${file}`, 'utf8');
    const main = /<main[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? '';
    return { path: `/${file.replace(/index\.html$/, '')}`, html, main };
  });
}

const onTheWay = /^(\/[a-z]{2})?\/(moet-ik|past-onze-activiteit)\/.+/;
const inAnotherLanguage = /^\/[a-z]{2}\//;

/** A question or an answer of a wizard, behind its first page. */
export const isOnTheWay = ({ path }: BuiltPage): boolean => onTheWay.test(path);

export const isTranslation = ({ path }: BuiltPage): boolean => inAnotherLanguage.test(path);

export const isEasy = ({ path }: BuiltPage): boolean => path.startsWith('/makkelijk/');

/** The pages with the problems found on them; a page in order is left out. */
export function pagesWith(
  pages: readonly BuiltPage[],
  problemsOf: (page: BuiltPage) => readonly string[],
): Record<string, readonly string[]> {
  const found = pages.map((page) => [page.path, problemsOf(page)] as const);
  return Object.fromEntries(found.filter(([, problems]) => problems.length > 0));
}

/** The values of an attribute in the order of the page. */
export function attributeValues(html: string, attribute: string): string[] {
  return [...html.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, 'g'))].map((match) => match[1] ?? '');
}

/** What a reader reads of a piece of HTML, on one line. */
export function plainText(html: string): string {
  const text = html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"');
  return text
    .replace(/\s+/g, ' ')
    .replace(/ ([.,?!])/g, '$1')
    .trim();
}

/** The rules a page names as its sources. */
export function citedRules(page: BuiltPage): string[] {
  return [...page.main.matchAll(/<dt id="([A-Z]+-\d+)">/g)].map((match) => match[1] ?? '');
}
