import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Hono } from 'hono';
import { type App, createApp } from './app.ts';
import { type Connection, openFolder, openPostgres } from './db/client.ts';
import { onceInInstallation } from './db/installation.ts';
import type { Deps } from './deps.ts';
import { startCatcher } from './dev/catcher.ts';
import { fillWithExamples } from './dev/fill.ts';
import { developmentPages } from './dev/pages.ts';
import type { Env } from './env.ts';
import { releaseLeases } from './jobs/claim.ts';
import { startSweeper } from './jobs/sweeper.ts';
import { deriveKeys } from './keys.ts';
import { jsonLog } from './log.ts';
import { smtpTransport } from './mail/transport.ts';
import { warmUp } from './proofs/draw-warm-up.ts';
import { openDevelopmentAuthority } from './seal/development-authority.ts';
import { writeCertificates } from './seal/key-files.ts';
import { noAuthority, openAuthority } from './seal/open-authority.ts';
import { pinnedCertificates } from './seal/pinned-certificates.ts';
import type { SealAuthority } from './seal/seal-authority.ts';
import type { TimestampSurroundings } from './seal/timestamp-client.ts';
import { openSecret } from './secret.ts';

export interface OpenApp extends App {
  /** Pages with links into every example; null unless example data is on. */
  readonly development: Hono | null;
  /** Resolves when the database answers. */
  ping(): Promise<void>;
  /** Ends the sweepers, the workers, the mail connections and the database, in that order. */
  close(): Promise<void>;
}

/** Opens everything around the api as the configuration says and puts the api in the middle. */
export async function openApp(env: Env): Promise<OpenApp> {
  const clock = () => new Date();
  const log = jsonLog((line) => process.stderr.write(`${line}\n`), clock);
  const connection = await connect(env, (error) => log.error('database_connection_lost', {}, error));
  const catcher = env.demo && !env.smtpUrl ? await startCatcher(join(env.dataDir, 'mails'), clock) : null;
  const smtpUrl = env.smtpUrl ?? catcher?.url;
  const mailTransport = smtpUrl ? smtpTransport(smtpUrl) : null;
  const outside: Omit<Deps, 'wakeWorker'> = {
    db: connection.db,
    clock,
    log,
    mailTransport,
    randomBytes,
    keys: deriveKeys(openSecret(env.secret, env.dataDir)),
    publicUrl: env.publicUrl,
    mailFrom: env.mailFrom,
    bounces: { domain: env.bounceDomain ?? null, secret: env.bounceSecret ?? null },
    sendDelay: env.sendDelay,
    agenda: { host: env.uitdatabankHost ?? null, fetch },
    holidays: { communityDay: env.communityHoliday },
    authority: await openSeal(env, connection, { fetch, clock, randomBytes, log }),
  };
  if (connection.kind === 'pglite') await releaseLeases(connection.db);
  if (env.demo) await fillWithExamples(outside);
  if (!env.production) await exportCertificates(env, outside);
  const app = createApp(outside);
  app.worker.wake();
  // The first proof of a process must not wait for its fonts.
  void warmUp().catch((error) => log.error('warm_up_failed', {}, error));
  const sweeper = startSweeper(app.sweep, log);
  const counter = startSweeper(app.countFigures, log, 1000);
  return {
    ...app,
    development: env.demo ? developmentPages(outside, catcher) : null,
    ping: connection.ping,
    close: async () => {
      await Promise.all([sweeper.stop(), counter.stop()]);
      await app.worker.stop();
      mailTransport?.close();
      await catcher?.stop();
      await connection.close();
    },
  };
}

/** For `veertig verify` on the same machine. In production the operator exports them, to where they are needed. */
async function exportCertificates({ dataDir }: Env, { db, authority }: Pick<Deps, 'db' | 'authority'>): Promise<void> {
  await mkdir(dataDir, { recursive: true });
  await writeFile(join(dataDir, 'certificates.pem'), writeCertificates(await pinnedCertificates(db, authority)));
}

/** The seal of the configuration. The development authority is no seal for production: there proofs wait instead. */
export async function openSeal(
  env: Env,
  { db }: Connection,
  surroundings: TimestampSurroundings,
): Promise<SealAuthority> {
  if (env.seal) return openAuthority(env.seal, surroundings);
  if (env.production) return noAuthority;
  return openDevelopmentAuthority(onceInInstallation(db, 'development-certificates'), surroundings.clock);
}

/** The database of the configuration, brought up to date. */
export function connect(env: Env, onError: (error: Error) => void): Promise<Connection> {
  return env.databaseUrl ? openPostgres(env.databaseUrl, onError) : openFolder(join(env.dataDir, 'database'));
}
