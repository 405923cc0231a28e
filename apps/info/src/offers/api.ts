import { createTRPCClient, httpLink, TRPCClientError } from '@trpc/client';
import type { AppRouter } from '@veertig/api';

type InProcess = (request: Request) => Response | Promise<Response>;

/**
 * The api as a page calls it while it is made. Always by POST: a token belongs in a body, never in an address that
 * ends up in a log. Limits on how often something is asked are for the one who asks, not for this server.
 */
export function apiFor({ headers }: Request) {
  const asker = headers.get('x-forwarded-for') ?? '';
  const url = `${process.env.API_URL ?? 'http://localhost'}/api/trpc`;
  const ask = (address: URL | RequestInfo, init?: object) => {
    const question = new Request(address, init as RequestInit);
    question.headers.set('x-forwarded-for', asker);
    const inProcess = (globalThis as Record<symbol, unknown>)[Symbol.for('veertig.api')] as InProcess | undefined;
    return Promise.resolve(inProcess ? inProcess(question) : fetch(question));
  };
  return createTRPCClient<AppRouter>({ links: [httpLink({ url, fetch: ask, methodOverride: 'POST' })] });
}
type Api = ReturnType<typeof apiFor>;

/** A page of the search with its counts. */
export type Found = Awaited<ReturnType<Api['offers']['search']['query']>>;
/** One offer in a list. */
export type ListedOffer = Found['offers'][number];
/** One offer with the local authority that looks after it. */
export type Offer = Awaited<ReturnType<Api['offers']['get']['query']>>;
/** An offer as its owner sees it behind the own link. */
export type OwnOffer = Awaited<ReturnType<Api['offers']['own']['query']>>;

/** What the api said about a call that failed, or undefined when it was no answer of the api. */
export function answerOf(failure: unknown) {
  return failure instanceof TRPCClientError ? (failure as TRPCClientError<AppRouter>).data : undefined;
}

/** Whether the api does not know what was asked for, or could not read it as such. */
export const isUnknown = (failure: unknown): boolean =>
  ['NOT_FOUND', 'BAD_REQUEST'].includes(answerOf(failure)?.code ?? '');

/** Whether the api wants us to wait, because this was tried too often. */
export const isTooOften = (failure: unknown): boolean => answerOf(failure)?.code === 'TOO_MANY_REQUESTS';
