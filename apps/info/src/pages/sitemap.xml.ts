import { furtherPages, mainPages, topicPages } from '../layout/navigation.ts';
import { theme } from '../theme.ts';
import { offersPath, pathIn, wizardPath } from '../translation/language-paths.ts';
import { languages, translations } from '../translation/languages.ts';

/** Every page a search engine may show; offers come and go, so they stand in a list of their own. */
export function GET(): Response {
  const site = [...mainPages, ...furtherPages.flatMap(({ pages }) => pages)]
    .map(({ path }) => path)
    .filter((path) => path !== offersPath);
  const topics = languages.flatMap((language) => topicPages(language).map(({ path }) => path));
  const wizards = translations.map((language) => pathIn(language, wizardPath));
  const urls = ['/', ...site, ...topics, ...wizards].map((path) => `<url><loc>${theme.url}${path}</loc></url>`);
  const xml = `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join('')}</urlset>`;
  return new Response(xml, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
}
