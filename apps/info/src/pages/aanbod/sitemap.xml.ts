import type { APIRoute } from 'astro';
import { apiFor } from '../../offers/api.ts';
import { theme } from '../../theme.ts';
import { offersPath, pathIn } from '../../translation/language-paths.ts';
import { languages } from '../../translation/languages.ts';

export const prerender = false;

// A sitemap may hold 50,000 addresses; so many pages of the search are far below it.
const mostPages = 100;

/** The search in each language, and every offer that is on the site now. */
export const GET: APIRoute = async ({ request }) => {
  const searches = languages.map((language) => ({ path: pathIn(language, offersPath), changedOn: '' }));
  const urls = [...searches, ...(await published(request))].map(({ path, changedOn }) => {
    const changed = changedOn && `<lastmod>${changedOn}</lastmod>`;
    return `<url><loc>${theme.url}${path}</loc>${changed}</url>`;
  });
  const xml = `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join('')}</urlset>`;
  return new Response(xml, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
};

async function published(request: Request): Promise<{ path: string; changedOn: string }[]> {
  const { offers } = apiFor(request);
  const found: { path: string; changedOn: string }[] = [];
  let after: string | null = null;
  for (let page = 0; page < mostPages; page++) {
    const answer: Awaited<ReturnType<typeof offers.search.query>> = await offers.search.query({
      limit: 50,
      ...(after && { after }),
    });
    found.push(
      ...answer.offers.map(({ slug, updatedAt }) => ({
        path: `${offersPath}${slug}/`,
        changedOn: new Date(updatedAt).toISOString(),
      })),
    );
    after = answer.next;
    if (!after) break;
  }
  return found;
}
