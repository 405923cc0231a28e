import { theme } from '../theme.ts';

/** Search engines may read the public pages; personal links and the dashboard are not for them. */
export function GET(): Response {
  const closed = ['/bevestig/', '/voortgang/', '/controleer/', '/dashboard/'].map((path) => `Disallow: ${path}`);
  const lines = ['User-agent: *', ...closed, `Sitemap: ${theme.url}/sitemap.xml`, ''];
  return new Response(lines.join('\n'), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
