import { randomBytes } from 'node:crypto';
import type { Role } from '@veertig/rules';
import { addAccount } from '../src/accounts/store.ts';
import { createApp } from '../src/app.ts';
import { onceInInstallation } from '../src/db/installation.ts';
import type { Tx } from '../src/db/scope.ts';
import type { Deps } from '../src/deps.ts';
import { deriveKeys } from '../src/keys.ts';
import { jsonLog } from '../src/log.ts';
import { appRouter } from '../src/router.ts';
import { openDevelopmentAuthority } from '../src/seal/development-authority.ts';
import type { Staff } from '../src/trpc.ts';
import { type BenchDatabase, now } from './bench-database.ts';
import { agencyId } from './generate-caseload.ts';

const clock = () => now;
const origin = 'http://localhost';
const password = 'een lang wachtwoord om te meten';

/** The whole api on a filled database, with a signed-in coordinator and somebody who guides people. */
export async function openBenchApp(database: BenchDatabase) {
  const { db } = database;
  const outside: Omit<Deps, 'wakeWorker'> = {
    db,
    clock,
    randomBytes,
    keys: deriveKeys('a secret of the bench, long enough to be one'),
    log: jsonLog((line) => process.stderr.write(`${line}\n`), clock),
    publicUrl: origin,
    mailFrom: 'bewijzen@example.org',
    bounces: { domain: null, secret: null },
    holidays: { communityDay: true },
    sendDelay: 0,
    agenda: { host: null, fetch: () => Promise.reject(new Error('no network in a bench')) },
    mailTransport: null,
    authority: await openDevelopmentAuthority(onceInInstallation(db, 'development-certificates'), clock),
  };
  const app = createApp(outside);
  // Nobody works beside what is measured.
  await app.worker.stop();
  const deps: Deps = { ...outside, wakeWorker: () => {} };
  const email = `meting-${randomBytes(6).toString('hex')}@example.be`;
  const row = {
    agencyId,
    name: 'Coördinator Meting',
    email,
    phone: null,
    role: 'COORDINATOR' as Role,
    password,
    at: now,
  };
  const userId = await db.transaction((tx) => addAccount(tx as unknown as Tx, row));
  const cookie = await signIn(app.http.fetch, email);
  const callerOf = (staff: Pick<Staff, 'userId' | 'role'>) =>
    appRouter.createCaller({
      deps,
      staff: { kind: 'STAFF', agencyId, name: 'Meting', email, phone: null, ...staff },
    });
  const coordinator = callerOf({ userId, role: 'COORDINATOR' });
  const guide = (await coordinator.caseload.colleagues()).find(({ name }) => name === 'Begeleider 2');
  return {
    ...database,
    http: app.http,
    cookie,
    asCoordinator: { headers: { cookie } },
    coordinator,
    counselor: callerOf({ userId: guide?.id ?? '', role: 'COUNSELOR' }),
    middle: await middleOf(coordinator),
  };
}

async function signIn(fetch: (request: Request) => Response | Promise<Response>, email: string): Promise<string> {
  const request = new Request(`${origin}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin },
    body: JSON.stringify({ email, password }),
  });
  const answer = await fetch(request);
  const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0]);
  if (cookies.length === 0) throw new Error(`signing in answered ${answer.status}`);
  return cookies.join('; ');
}

/** Somebody far down the list: the last of the fifteenth page. */
async function middleOf(caller: ReturnType<typeof appRouter.createCaller>): Promise<string> {
  let after: string | undefined;
  for (let page = 0; page < 15; page++) {
    const { rows } = await caller.caseload.list({ after });
    after = rows.at(-1)?.id;
  }
  return after ?? '';
}
