import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { HttpBindings } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Env } from '@veertig/api/env';
import type { OpenApp } from '@veertig/api/open';
import { type Context, Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

type Bindings = { Bindings: HttpBindings };
type NodeHandler = (request: IncomingMessage, response: ServerResponse, next?: () => void) => unknown;

const infoFiles = fileURLToPath(new URL('../../info/dist', import.meta.url));
const signPaths = ['/bevestig/*', '/voortgang/*', '/controleer', '/controleer/*', '/code', '/_sign/*'];

/** One port for everything: the api, the link pages, the dashboard, and the public site for all the rest. */
export async function frontDoor(app: OpenApp, env: Env): Promise<Hono<Bindings>> {
  const [dashboard, sign] = await Promise.all([import('@veertig/dashboard/handler'), import('@veertig/sign/handler')]);
  // Pages rendered on the server call the api in this process instead of over a socket.
  (globalThis as Record<symbol, unknown>)[Symbol.for('veertig.api')] = app.http.fetch;

  const door = new Hono<Bindings>();
  door.get('/livez', (c) => c.text('ok'));
  door.get('/readyz', (c) =>
    app.ping().then(
      () => c.text('ok'),
      () => c.text('database does not answer', 503),
    ),
  );
  door.route('/', app.http as unknown as Hono<Bindings>);
  if (app.development) door.route('/', app.development as unknown as Hono<Bindings>);
  door.get('/dashboard', (c) => c.redirect('/dashboard/', 308));
  door.all('/dashboard/*', mount(dashboard.handler, env));
  for (const path of signPaths) door.all(path, mount(sign.handler, env));
  door.get('*', secureHeaders(publicHeaders(env)), serveStatic({ root: infoFiles, precompressed: true }));
  door.notFound(async (c) => c.html(await readFile(`${infoFiles}/404.html`, 'utf8'), 404));
  return door;
}

function mount(handler: NodeHandler, env: Env) {
  return (c: Context<Bindings>): Promise<Response> =>
    new Promise((resolve, reject) => {
      const { incoming, outgoing } = c.env;
      if (!env.trustProxy) incoming.headers['x-forwarded-proto'] = 'http';
      outgoing.once('close', () => resolve(RESPONSE_ALREADY_SENT));
      outgoing.once('error', reject);
      handler(incoming, outgoing, () => {
        outgoing.statusCode = 404;
        outgoing.end();
      });
    });
}

// The public site is static and has no script at all.
function publicHeaders(env: Env): Parameters<typeof secureHeaders>[0] {
  return {
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:'],
      fontSrc: ["'self'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
      baseUri: ["'none'"],
    },
    referrerPolicy: 'no-referrer',
    strictTransportSecurity: env.publicUrl.startsWith('https:') ? 'max-age=31536000; includeSubDomains' : false,
  };
}
