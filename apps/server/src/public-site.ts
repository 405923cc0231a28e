import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { serveStatic } from '@hono/node-server/serve-static';
import type { Env } from '@veertig/api/env';
import { flyerRoutes } from '@veertig/api/flyers';
import type { OpenApp } from '@veertig/api/open';
import { proofSchema } from '@veertig/api/proof-schema';
import { theme } from '@veertig/info/theme';
import { Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

const infoFiles = fileURLToPath(new URL('../../info/dist/client', import.meta.url));

/** The api, the signs of life, the schema of a proof, and the static public site with a 404 page that helps. */
export function publicSite(app: OpenApp, env: Env): Hono {
  const site = new Hono();
  site.get('/livez', (c) => c.text('ok'));
  site.get('/readyz', (c) =>
    app.ping().then(
      () => c.text('ok'),
      () => c.text('database does not answer', 503),
    ),
  );
  site.route('/', app.http);
  site.route('/', proofSchema());
  if (app.development) site.route('/', app.development);
  const { organization, phone, email, colors, logo } = theme;
  const accent = colors.light.accent ?? null;
  site.route('/drukwerk', flyerRoutes({ organization, phone: phone.shown, email, url: env.publicUrl, accent, logo }));
  const headers = secureHeaders(headersOf(env));
  const cached = {
    onFound: (_path: string, c: { header(name: string, value: string): void }) => c.header(...forAYear),
  };
  site.get('/_astro/*', headers, serveStatic({ root: infoFiles, precompressed: true, ...cached }));
  site.get('*', headers, serveStatic({ root: infoFiles, precompressed: true }));
  site.notFound(async (c) => c.html(await readFile(`${infoFiles}/404.html`, 'utf8').catch(() => 'Niet gevonden'), 404));
  return site;
}

/** The headers of each page of the public site, also for those that Astro makes when asked for. */
export async function publicHeaders(env: Env): Promise<Headers> {
  const page = new Hono().use(secureHeaders(headersOf(env))).get('/', (c) => c.body(null));
  return (await page.request('/')).headers;
}

// These names hold a hash of their content.
const forAYear = ['cache-control', 'public, max-age=31536000, immutable'] as const;

// The public site is static, without script and without inline style.
function headersOf(env: Env): Parameters<typeof secureHeaders>[0] {
  return {
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'"],
      // For tools that read robots.txt and sitemap from the page; a page of ours fetches nothing.
      connectSrc: ["'self'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
      baseUri: ["'none'"],
    },
    referrerPolicy: 'no-referrer',
    strictTransportSecurity: env.publicUrl.startsWith('https:') ? 'max-age=31536000; includeSubDomains' : false,
  };
}
