import { randomInt } from 'node:crypto';
import { error } from '@sveltejs/kit';
import type { Handle, HandleFetch, HandleServerError } from '@sveltejs/kit/hooks';
import { inLanguage } from '#lib/page-language.ts';
import { plainPage } from '#lib/plain-page.ts';
import { isFromOtherSite } from '#lib/same-site.ts';

type InProcess = (request: Request) => Response | Promise<Response>;

const HEADERS = {
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex, nofollow',
};
// Kit adds a policy with the hashes of the styles; what is no page of ours needs nothing at all.
const NOTHING_ALLOWED = "default-src 'none'; frame-ancestors 'none'";

// Only here a script may help: it reads the page aloud, or looks for a file by its hash. Everything works without.
const LOOKS_FOR_FILE = "script-src 'self'; connect-src 'self'";
const SCRIPTS_ALLOWED: Record<string, string> = {
  '/voortgang/[token]': "script-src 'self'",
  '/controleer/bestand': LOOKS_FOR_FILE,
  '/controleer/bestand/[sha256]': LOOKS_FOR_FILE,
};

export const handle: Handle = async ({ event, resolve }) => {
  event.locals.language = 'nl';
  // Without scripts nobody asks for data: everyone gets the page, also who takes anything.
  if (event.isDataRequest) error(404, 'Deze pagina bestaat niet.');
  event.request.headers.set('accept', 'text/html');
  if (isFromOtherSite(event.request, event.url.origin)) error(403, 'Dit formulier kwam van een andere site.');
  const response = await resolve(event, {
    transformPageChunk: ({ html }) => inLanguage(plainPage(html), event.locals.language),
  });
  if (response.headers.get('content-type') === 'text/html') {
    response.headers.set('content-type', 'text/html; charset=utf-8');
  }
  for (const [name, value] of Object.entries(HEADERS)) response.headers.set(name, value);
  if (!response.headers.has('content-security-policy')) {
    response.headers.set('content-security-policy', NOTHING_ALLOWED);
  }
  if (response.status === 429) response.headers.set('retry-after', '60');
  const allowed = SCRIPTS_ALLOWED[event.route.id ?? ''];
  if (allowed) {
    const policy = response.headers.get('content-security-policy') ?? '';
    response.headers.set('content-security-policy', policy.replace("script-src 'none'", allowed));
  }
  return response;
};

/** Calls to the api stay in the process when the front door put it there, and go to API_URL when it runs elsewhere. */
export const handleFetch: HandleFetch = ({ event, request, fetch }) => {
  const { pathname, search } = new URL(request.url);
  if (!pathname.startsWith('/api/')) return fetch(request);
  // Limits on how often something is asked are for the one who asks, not for this server.
  request.headers.set('x-forwarded-for', event.request.headers.get('x-forwarded-for') ?? '');
  const inProcess = (globalThis as Record<symbol, unknown>)[Symbol.for('veertig.api')] as InProcess | undefined;
  if (inProcess) return inProcess(request);
  const elsewhere = process.env.API_URL;
  return fetch(elsewhere ? new Request(`${elsewhere}${pathname}${search}`, request) : request);
};

/**
 * Logs what nobody expected under a number to read out on the phone. Address and message stay out: they may hold a
 * token or typed text.
 */
export const handleError: HandleServerError = ({ error: cause, kind, event }) => {
  // An address that cannot be read is one that does not exist.
  if (kind === 'framework' && cause.status === 400) return { status: 404 };
  if (kind !== 'unknown') return;
  const reference = `${randomInt(1000, 10_000)}-${randomInt(1000, 10_000)}`;
  console.error(
    JSON.stringify({ level: 'error', event: 'page_failed', reference, page: event.route.id, ...placeOf(cause) }),
  );
  return { message: 'Er ging iets mis.', reference };
};

function placeOf(cause: unknown) {
  if (!(cause instanceof Error)) return { error: typeof cause };
  const place = cause.stack?.split('\n').find((line) => line.trim().startsWith('at '));
  return { error: cause.name, place: place?.trim() };
}
