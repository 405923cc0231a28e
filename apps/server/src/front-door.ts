import type { IncomingMessage, ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Env } from '@veertig/api/env';
import type { OpenApp } from '@veertig/api/open';
import { publicHeaders, publicSite } from './public-site.ts';

type NodeHandler = (request: IncomingMessage, response: ServerResponse, next?: () => void) => unknown;

const signPaths = /^\/(bevestig|voortgang|controleer|code|ter-plaatse|afmelden|_sign)(\/|\?|$)/;
const offerPaths = /^(\/(makkelijk|[a-z]{2}))?\/aanbod(\/|\?|$)/;
const dashboardPaths = /^\/dashboard(\/|\?|$)/;
/** Every component in every state: for whoever builds, and only beside example data. */
const componentPaths = /^\/dashboard\/onderdelen/;

/** One port for everything: link pages and dashboard, the api, and the public site for all the rest. */
export async function frontDoor(app: OpenApp, env: Env): Promise<NodeHandler> {
  // adapter-node takes scheme and client from these headers; without the first it assumes https.
  process.env.PROTOCOL_HEADER = 'x-forwarded-proto';
  process.env.ADDRESS_HEADER = 'x-forwarded-for';
  // A file to check may be 5 MB; the page says so of a larger one.
  process.env.BODY_SIZE_LIMIT = '12M';
  // Pages rendered on the server call the api in this process instead of over a socket.
  (globalThis as Record<symbol, unknown>)[Symbol.for('veertig.api')] = app.http.fetch;
  const [dashboard, sign, info] = await Promise.all([
    import('@veertig/dashboard/handler'),
    import('@veertig/sign/handler'),
    import('@veertig/info/handler'),
  ]);
  const headers = await publicHeaders(env);
  const offers: NodeHandler = (request, response, next = () => undefined) => {
    response.setHeaders(headers);
    return info.handler(request, response, next, { publicUrl: env.publicUrl });
  };
  const faces: [RegExp, NodeHandler][] = [
    [signPaths, sign.handler],
    [dashboardPaths, dashboard.handler],
    [offerPaths, offers],
  ];
  const rest = getRequestListener(publicSite(app, env).fetch);

  return (request, response) => {
    if (!env.trustProxy) describeOurselves(request);
    const path = request.url ?? '/';
    if (!env.demo && componentPaths.test(path)) return rest(request, response);
    const face = faces.find(([paths]) => paths.test(path))?.[1];
    return face ? face(request, response, () => rest(request, response)) : rest(request, response);
  };
}

// Without a proxy of our own in front, what a client says about itself counts for nothing.
function describeOurselves({ headers, socket }: IncomingMessage): void {
  headers['x-forwarded-proto'] = 'http';
  headers['x-forwarded-for'] = socket.remoteAddress ?? '0.0.0.0';
}
