import { Hono } from 'hono';
import { etag } from 'hono/etag';
import { secureHeaders } from 'hono/secure-headers';
import { flyerPdf } from './flyer-files.ts';
import type { Publisher } from './publisher.ts';

/** Flyers and posters to print, under their names. Each is drawn when it is first asked for and kept: there are few. */
export function flyerRoutes(publisher: Publisher): Hono {
  const drawn = new Map<string, Uint8Array>();
  const flyers = new Hono();
  flyers.get('/:name{[a-z]+-a[345]\\.pdf}', secureHeaders({ strictTransportSecurity: false }), etag(), async (c) => {
    const name = c.req.param('name');
    const bytes = drawn.get(name) ?? (await flyerPdf(name, publisher));
    if (!bytes) return c.notFound();
    drawn.set(name, bytes);
    return c.body(new Uint8Array(bytes), 200, {
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="${name}"`,
      'cache-control': 'public, max-age=3600',
    });
  });
  return flyers;
}
