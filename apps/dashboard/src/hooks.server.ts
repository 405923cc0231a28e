import { redirect } from '@sveltejs/kit';
import type { Handle, HandleFetch, HandleServerError } from '@sveltejs/kit/hooks';
import { apiOf, type Me } from '#lib/api/client.ts';
import { isSignedOut } from '#lib/api/failure.ts';
import { keepMark, markOf } from '#lib/session/unsent-form.ts';
import { resolve as path } from '$app/paths';

type InProcess = (request: Request) => Response | Promise<Response>;

/** Questions to the api go to the function in this process when there is one, else over HTTP to API_URL. */
export const handleFetch: HandleFetch = ({ request, fetch, event }) => {
  const { pathname, search } = new URL(request.url);
  if (!pathname.startsWith('/api/')) return fetch(request);
  const inProcess = (globalThis as Record<symbol, unknown>)[Symbol.for('veertig.api')] as InProcess | undefined;
  const base = process.env.API_URL;
  const question = inProcess || !base ? request : new Request(base + pathname + search, request);
  // Whoever just signed in asks with the new session.
  if (!question.headers.has('cookie')) question.headers.set('cookie', event.request.headers.get('cookie') ?? '');
  question.headers.set('origin', event.url.origin);
  question.headers.set('x-forwarded-for', event.getClientAddress());
  return inProcess ? inProcess(question) : fetch(question);
};

/** Every page but the one to sign in asks for a living session. */
export const handle: Handle = async ({ event, resolve }) => {
  // To ask how long a session lasts must not make it last longer.
  const onlyLooks = event.url.pathname === path('/aangemeld') && event.request.method === 'GET';
  event.locals.me = onlyLooks ? null : await whoIs(event);
  if (!event.locals.me && !onlyLooks && event.url.pathname !== path('/aanmelden')) leadToSignIn(event);
  const response = await resolve(event);
  response.headers.set('cache-control', 'private, no-store');
  response.headers.set('x-content-type-options', 'nosniff');
  // A stricter policy makes browsers post forms without an origin, and those are refused.
  response.headers.set('referrer-policy', 'same-origin');
  if (event.url.protocol === 'https:') response.headers.set('strict-transport-security', 'max-age=31536000');
  return response;
};

type Event = Parameters<Handle>[0]['event'];

/** A form that came too late goes along to the page to sign in, as it is; with scripts the browser posts it once more. */
function leadToSignIn({ request, url, cookies }: Event): never {
  const signIn = path('/aanmelden');
  const back = encodeURIComponent(url.pathname + url.search);
  if (request.method === 'GET') redirect(303, `${signIn}?naar=${back}`);
  const isForm = /^(multipart\/form-data|application\/x-www-form-urlencoded)/.test(
    request.headers.get('content-type') ?? '',
  );
  const plain = isForm && !request.headers.has('x-sveltekit-action');
  if (plain && markOf(cookies) && url.pathname !== path('/afmelden')) redirect(307, `${signIn}?/verlopen&naar=${back}`);
  redirect(303, signIn);
}

async function whoIs(event: Event): Promise<Me | null> {
  try {
    const { mark, ...me } = await apiOf(event).accounts.me.query();
    keepMark(event.cookies, mark, event.url.protocol === 'https:');
    return me;
  } catch (cause) {
    if (isSignedOut(cause)) return null;
    throw cause;
  }
}

/** Expected errors carry their own words. Others get a number that finds them in the log, which holds no personal data. */
export const handleError: HandleServerError = ({ kind, error, event }) => {
  if (kind === 'app') return error;
  if (kind === 'framework' && error.status < 500) return { message: 'Deze pagina bestaat niet.' };
  const reference = crypto.randomUUID().slice(0, 8).toUpperCase();
  const cause = error instanceof Error ? (error.stack ?? error.message) : 'unknown';
  console.error(JSON.stringify({ level: 'error', event: 'page_failed', reference, route: event.route.id, cause }));
  return { message: `Er ging iets mis. Dit kreeg het nummer ${reference}.` };
};
