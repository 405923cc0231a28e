import { mainPages, sitePages } from '../layout/navigation.ts';
import { theme } from '../theme.ts';

/** Every page a search engine may show. */
export function GET(): Response {
  const paths = ['/', ...mainPages.map((page) => page.path), ...sitePages.map((page) => page.path)];
  const urls = paths.map((path) => `<url><loc>${theme.url}${path}</loc></url>`).join('');
  const xml = `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls}</urlset>`;
  return new Response(xml, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
}
