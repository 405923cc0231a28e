import { trpcServer } from '@hono/trpc-server';
import { Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { secureHeaders } from 'hono/secure-headers';
import { type Auth, createAuth } from './accounts/auth.ts';
import { staffOf } from './accounts/session.ts';
import { mountCalendarFeeds } from './calendar-feeds/routes.ts';
import { clientAddress } from './client-address.ts';
import type { Deps } from './deps.ts';
import { mountExports } from './exports/routes.ts';
import { LARGEST_FILE, mountFileCheck } from './file-check/routes.ts';
import { mountFiles } from './files.ts';
import { importPath, listTooLarge, mountImports } from './imports/routes.ts';
import { sweep } from './jobs/sweep.ts';
import { startWorker, type Worker } from './jobs/worker.ts';
import { sendMailJob } from './mail/jobs.ts';
import { mountMail } from './mail/routes.ts';
import { mountOfferFeeds } from './offer-feeds/routes.ts';
import { largestAnswer } from './offer-imports/fetch-events.ts';
import { mountOfferLists } from './offer-imports/files.ts';
import { figureCounter } from './overview/count-figures.ts';
import { mountOverview } from './overview/routes.ts';
import { mountPrints } from './print-files.ts';
import { extendSealJob, sealProofJob } from './proofs/jobs.ts';
import { type RateLimit, rateLimit } from './rate-limit.ts';
import { appRouter } from './router.ts';
import { sameOrigin } from './same-origin.ts';
import { LARGEST_SCAN } from './scans/check-scan.ts';
import { mountScans, scanPath, tooLarge } from './scans/routes.ts';
import { LARGEST_SHEET } from './sheets/read-sheet.ts';
import type { Context } from './trpc.ts';

export type { FileAnswer } from './file-check/check-file.ts';
export type { AppRouter } from './router.ts';

export interface App {
  readonly http: Hono;
  readonly auth: Auth;
  readonly worker: Worker;
  /** Posts the mails that time has made due: to be called again and again, on any node. */
  readonly sweep: () => Promise<void>;
  /** Counts the figures that are not those of now: to be called every moment, on any node. */
  readonly countFigures: () => Promise<void>;
}

/** The whole api as a function of what is around it: HTTP on one side, workers on the other. Nothing runs on import. */
export function createApp(outside: Omit<Deps, 'wakeWorker'>): App {
  const deps: Deps = { ...outside, wakeWorker: () => worker.wake() };
  const worker = startWorker({
    ...deps,
    handlers: { SEAL_PROOF: sealProofJob(deps), EXTEND_SEAL: extendSealJob(deps), SEND_MAIL: sendMailJob(deps) },
  });
  const auth = createAuth({ db: deps.db, baseURL: deps.publicUrl, secret: deps.keys.session, log: deps.log });
  const lookUps = rateLimit(deps.clock, { atOnce: 20, perMinute: 20 });
  const submissions = rateLimit(deps.clock, { atOnce: 5, perMinute: 1 });
  const http = new Hono().basePath('/api');
  http.use('*', limitBodies(), secureHeaders());
  mountMail(http, deps);
  http.use('*', sameOrigin(deps.publicUrl));
  http.on(['GET', 'POST'], '/auth/*', async (c) => {
    const answer = await auth.handler(c.req.raw);
    const wait = answer.headers.get('x-retry-after');
    if (wait) answer.headers.set('retry-after', wait);
    return answer;
  });
  mountFiles(http, deps, auth);
  mountPrints(http, deps, auth);
  mountScans(http, deps, auth);
  mountImports(http, deps, auth);
  mountExports(http, deps, auth);
  mountOverview(http, deps, auth);
  mountFileCheck(http, deps);
  mountOfferFeeds(http, deps);
  mountCalendarFeeds(http, deps);
  mountOfferLists(http, deps, auth);
  http.use(
    '/trpc/*',
    trpcServer({
      endpoint: '/api/trpc',
      router: appRouter,
      allowMethodOverride: true,
      allowBatching: false,
      createContext: async ({ resHeaders }, c): Promise<Context> => ({
        deps,
        staff: await staffOf(auth, deps, c.req.raw.headers),
        countLookUp: () => countOne(lookUps, c.req.raw.headers, resHeaders),
        countSubmission: () => countOne(submissions, c.req.raw.headers, resHeaders),
      }),
      onError: ({ error, path }) => {
        if (error.code === 'INTERNAL_SERVER_ERROR') {
          deps.log.error('procedure_failed', { procedure: path ?? '' }, error.cause ?? error);
        }
      },
    }),
  );
  return { http, auth, worker, sweep: () => sweep(deps), countFigures: figureCounter(deps) };
}

/** Takes one request of whoever asks; when it is too much, the answer says how long to wait. */
function countOne(limit: RateLimit, asked: Headers, answer: Headers): number {
  const wait = limit.take(clientAddress(asked));
  if (wait > 0) answer.set('retry-after', String(wait));
  return wait;
}

/** Small bodies everywhere; only a file to check or to keep may be larger, with some room for the form around it. */
function limitBodies(): MiddlewareHandler {
  const small = bodyLimit({ maxSize: 256 * 1024 });
  const check = bodyLimit({ maxSize: LARGEST_FILE + 10_000 });
  const scan = bodyLimit({ maxSize: LARGEST_SCAN + 10_000, onError: tooLarge });
  const list = bodyLimit({ maxSize: LARGEST_SHEET + 10_000, onError: listTooLarge });
  const events = bodyLimit({ maxSize: 2 * largestAnswer });
  return (c, next) => {
    if (c.req.path === '/api/files/check') return check(c, next);
    if (c.req.path === '/api/trpc/offers.importEvents') return events(c, next);
    if (c.req.path === importPath) return list(c, next);
    return (scanPath.test(c.req.path) ? scan : small)(c, next);
  };
}
