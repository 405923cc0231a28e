import { createTRPCClient, httpLink } from '@trpc/client';
import type { AppRouter } from '@veertig/api';

/**
 * The api as the pages call it while they are made on the server. Always by POST: a token belongs in a body, never in
 * an address that ends up in a log.
 */
export function apiOf({ fetch, url }: { fetch: typeof globalThis.fetch; url: URL }) {
  const ask = (address: URL | RequestInfo, init?: object) => fetch(address, init as RequestInit);
  return createTRPCClient<AppRouter>({
    links: [httpLink({ url: `${url.origin}/api/trpc`, fetch: ask, methodOverride: 'POST' })],
  });
}
