import type { RequestEvent } from '@sveltejs/kit';
import { createTRPCClient, httpLink } from '@trpc/client';
import type { AppRouter } from '@veertig/api';

/** The api as seen by one request: with its cookies, on the server only. */
export function apiOf({ fetch, url }: Pick<RequestEvent, 'fetch' | 'url'>) {
  const question = (address: URL | RequestInfo, init?: object) => fetch(address, init as RequestInit);
  return createTRPCClient<AppRouter>({ links: [httpLink({ url: `${url.origin}/api/trpc`, fetch: question })] });
}
type Api = ReturnType<typeof apiOf>;

type Slice = keyof Api;
type Queries<S extends Slice> = { [P in keyof Api[S] as Api[S][P] extends { query: unknown } ? P : never]: Api[S][P] };
type Mutations<S extends Slice> = {
  [P in keyof Api[S] as Api[S][P] extends { mutate: unknown } ? P : never]: Api[S][P];
};

/** What a query of the api answers: `Answered<'people', 'get'>`. */
export type Answered<S extends Slice, P extends keyof Queries<S>> = Api[S][P] extends {
  query: (...input: never[]) => Promise<infer Answer>;
}
  ? Answer
  : never;

/** What a change asks for: `Asked<'people', 'add'>`. */
export type Asked<S extends Slice, P extends keyof Mutations<S>> = Api[S][P] extends {
  mutate: (input: infer Input, ...rest: never[]) => unknown;
}
  ? Input
  : never;

/** Who is signed in, and for which agency. */
export type Me = Omit<Answered<'accounts', 'me'>, 'mark'>;
/** A person with everything on the own page. */
export type PersonPage = Answered<'people', 'get'>;
/** One line of the list of people. */
export type ListedCase = Answered<'caseload', 'list'>['rows'][number];
/** An activity with its advice and proofs. */
export type ActivityPage = Answered<'activities', 'get'>;
/** A proof with what can be decided about it. */
export type ProofPage = Answered<'proofs', 'get'>;
