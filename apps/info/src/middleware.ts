import { defineMiddleware } from 'astro:middleware';
import { randomInt } from 'node:crypto';
import { isTooOften } from './offers/api.ts';
import { isFromOtherSite } from './same-site.ts';

/**
 * Around the pages that are made when asked for. What nobody expected is logged under a number to read out on the
 * phone; address and message stay out, they may hold a token or typed text.
 */
export const onRequest = defineMiddleware(async (context, next) => {
  if (context.isPrerendered) return next();
  const { pathname, search } = context.url;
  const isPage = !pathname.includes('.');
  if (isPage && !pathname.endsWith('/')) return context.redirect(`${pathname}/${search}`, 308);
  const response = isFromOtherSite(context.request)
    ? new Response('Dit formulier kwam van een andere site.', { status: 403 })
    : await answered(next, async (failure) => {
        context.locals.reference = noted(failure, context.routePattern);
        // A request of its own: that of the form has been read.
        return context.rewrite(new Request(new URL('/aanbod/storing/', context.url)));
      });
  response.headers.set('cache-control', 'no-store');
  if (isPage) response.headers.set('content-type', 'text/html; charset=utf-8');
  return response;
});

async function answered(next: () => Promise<Response>, explain: (failure: unknown) => Promise<Response>) {
  try {
    return await next();
  } catch (failure) {
    const explained = await explain(failure);
    const tooOften = isTooOften(failure);
    const headers = new Headers(explained.headers);
    if (tooOften) headers.set('retry-after', '60');
    return new Response(explained.body, { status: tooOften ? 429 : 500, headers });
  }
}

function noted(failure: unknown, page: string): string {
  const reference = `${randomInt(1000, 10_000)}-${randomInt(1000, 10_000)}`;
  const name = failure instanceof Error ? failure.name : typeof failure;
  const place =
    failure instanceof Error ? failure.stack?.split('\n').find((line) => line.trim().startsWith('at ')) : '';
  console.error(
    JSON.stringify({ level: 'error', event: 'page_failed', reference, page, error: name, place: place?.trim() }),
  );
  return reference;
}
