import type { Language } from './language.ts';
import { dutch, languages, translations } from './languages.ts';
import { topicIds, topics } from './topics.ts';

export const easyPrefix = '/makkelijk';
export const wizardPath = '/moet-ik/';
export const offersPath = '/aanbod/';

/** A page in one language, for the list of languages and for search engines. */
export type LanguagePath = { language: Language; path: string };

/** Is there a short text of this Dutch page: one of the subjects, the wizard, or where offers are found? */
function isTranslated(dutchPath: string): boolean {
  if (dutchPath.startsWith(wizardPath) || isAboutOffers(dutchPath)) return true;
  return topicIds.some((id) => topics[id].path === dutchPath);
}

/** The search and the page of an offer; the forms for who offers something are in Dutch alone. */
function isAboutOffers(dutchPath: string): boolean {
  return /^\/aanbod\/([^/]+\/)?$/.test(dutchPath) && dutchPath !== '/aanbod/toevoegen/';
}

/** The language of a path by its prefix, and the path of the Dutch page it belongs to; a wrong address belongs to the first page. */
export function readPath(path: string): { language: Language; dutchPath: string; easy: boolean } {
  const prefix = /^\/[^/]+(?=\/)/.exec(path)?.[0] ?? '';
  const language = translations.find(({ code }) => prefix === `/${code}`);
  const easy = prefix === easyPrefix;
  const rest = language || easy ? path.slice(prefix.length) : path;
  return { language: language ?? dutch, dutchPath: rest.startsWith('/404') ? '/' : rest, easy };
}

/** Where the page is in a language; a page that only exists in Dutch leads to the first page of that language. */
export function pathIn(language: Language, dutchPath: string): string {
  if (language === dutch) return dutchPath;
  return `/${language.code}${isTranslated(dutchPath) ? dutchPath : '/'}`;
}

/** The page in easy Dutch, if it has one; the wizard is easy of itself. */
export function easyPath(dutchPath: string): string | undefined {
  if (dutchPath === offersPath) return `${easyPrefix}${offersPath}`;
  return topicIds.some((id) => topics[id].path === dutchPath) ? `${easyPrefix}${dutchPath}` : undefined;
}

/** The page in every language for `hreflang`; nothing for a page that only exists in Dutch or in easy Dutch. */
export function alternatesOf(path: string): LanguagePath[] {
  const { dutchPath, easy } = readPath(path);
  if (easy || !isTranslated(dutchPath)) return [];
  return languages.map((language) => ({ language, path: pathIn(language, dutchPath) }));
}
