import { randomBytes } from 'node:crypto';
import type { Role } from '@veertig/rules';
import { createApp } from '../app.ts';
import type { Connection } from '../db/client.ts';
import { onceInInstallation } from '../db/installation.ts';
import { agencies, user } from '../db/schema.ts';
import { testPostgres } from '../db/testing.ts';
import type { Deps } from '../deps.ts';
import { type ExampleAccount, exampleAccounts, exampleAgency, otherAgency } from '../dev/examples.ts';
import { deriveKeys } from '../keys.ts';
import { jsonLog } from '../log.ts';
import { smtpTransport } from '../mail/transport.ts';
import { countFigures } from '../overview/count-figures.ts';
import { appRouter } from '../router.ts';
import { openDevelopmentAuthority } from '../seal/development-authority.ts';
import type { Staff } from '../trpc.ts';
import { type Caller, casesOf } from './cases.ts';

type AgencyName = ExampleAccount['agency'];

/** A second counselor of the first agency, for what a colleague may not do. */
const colleague: ExampleAccount = {
  role: 'COUNSELOR',
  name: 'Hilde Jansen',
  email: 'hilde@voorbeeldstad.example',
  phone: '0470 00 00 03',
  agency: 'EXAMPLE',
};

const staffOfExample = exampleAccounts.filter(({ agency }) => agency === 'EXAMPLE');
const staffOfOther = staffOfExample.map((account) => ({
  ...account,
  name: `${account.name} Andersdorp`,
  email: account.email.replace('voorbeeldstad', 'andersdorp'),
  agency: 'OTHER' as const,
}));

/** The first moment of every world: a Monday morning. */
const start = new Date('2026-11-02T09:00:00Z');

/** Two agencies with staff of every role around the real api, on a database of its own, at a time the test decides. */
export async function openWorld(
  options: { connection?: Connection; smtpUrl?: string | null; sendDelay?: number } = {},
) {
  const connection = options.connection ?? (await testPostgres());
  let now = start;
  const clock = () => now;
  const logLines: string[] = [];
  const transport = options.smtpUrl ? smtpTransport(options.smtpUrl) : null;
  const deps: Deps = {
    db: connection.db,
    clock,
    randomBytes,
    keys: deriveKeys('a secret of the tests, long enough to be one'),
    log: jsonLog((line) => logLines.push(line), clock),
    publicUrl: 'http://localhost:4040',
    mailFrom: 'bewijzen@example.org',
    bounces: { domain: 'bounces.example.org', secret: 'a secret of the mail server, long enough' },
    sendDelay: options.sendDelay ?? 0,
    agenda: { host: null, fetch: () => Promise.reject(new Error('no network in a test')) },
    holidays: { communityDay: true },
    mailTransport: transport,
    authority: await openDevelopmentAuthority(onceInInstallation(connection.db, 'development-certificates'), clock),
    wakeWorker: () => {},
  };
  const staff = await addStaff(connection);
  const staffOf = (role: Role, agency: AgencyName = 'EXAMPLE'): Staff =>
    staff.find((one) => one.role === role && one.agency === agency) as Staff;
  const callerOf = (who: Staff | null): Caller => appRouter.createCaller({ deps, staff: who });
  const world = {
    connection,
    db: connection.db,
    deps,
    logLines,
    staffOf,
    colleague: staff.find(({ email }) => email === colleague.email) as Staff,
    callerOf,
    counselor: callerOf(staffOf('COUNSELOR')),
    /** Whoever has no account: the holder of a link, or the public. */
    visitor: callerOf(null),
    now: clock,
    /** Lets time pass. */
    later: ({ days = 0, hours = 0, minutes = 0, seconds = 0 }) => {
      now = new Date(now.getTime() + (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000);
    },
    /** Lets the workers do everything that is due; `change` is what is different for them. Outside this call none lives. */
    work: async (change: Partial<Deps> = {}) => {
      const { worker } = createApp({ ...deps, ...change });
      await worker.drain();
      await worker.stop();
    },
    /** Counts the figures of every agency, as a server does by itself. */
    count: async () => {
      for (const { agencyId } of [staffOf('COUNSELOR'), staffOf('COUNSELOR', 'OTHER')])
        await countFigures(deps, agencyId);
    },
    close: async () => {
      transport?.close();
      await connection.close();
    },
  };
  return { ...world, ...casesOf(world) };
}
export type World = Awaited<ReturnType<typeof openWorld>>;

async function addStaff({ db }: Connection): Promise<(Staff & { agency: AgencyName })[]> {
  const rows = await db.insert(agencies).values([exampleAgency, otherAgency]).returning();
  const accounts = [...staffOfExample, colleague, ...staffOfOther].map((account) => ({
    ...account,
    agencyId: rows[account.agency === 'EXAMPLE' ? 0 : 1]?.id ?? '',
  }));
  const users = await db.insert(user).values(accounts).returning();
  return users.map(({ id, agencyId, role, name, email, phone }, index) => {
    const agency = accounts[index]?.agency ?? 'EXAMPLE';
    return { kind: 'STAFF', userId: id, agencyId, role, name, email, phone, agency };
  });
}
