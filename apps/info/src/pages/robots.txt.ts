import { theme } from '../theme.ts';

/** Search engines may read the public pages; personal links and the dashboard are not for them. */
export function GET(): Response {
  const closed = ['/bevestig/', '/voortgang/', '/controleer/', '/dashboard/', '/aanbod/beheer/'].map(
    (path) => `Disallow: ${path}`,
  );
  const sitemaps = ['/sitemap.xml', '/aanbod/sitemap.xml'].map((path) => `Sitemap: ${theme.url}${path}`);
  const lines = ['User-agent: *', ...closed, ...sitemaps, ''];
  return new Response(lines.join('\n'), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
