import { execFileSync, type SpawnOptions, spawn } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { findPostgresPrograms } from './postgres-programs.ts';

export interface PostgresServer {
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * Starts a throw-away PostgreSQL in a temporary folder, on loopback, for tests. `durable` keeps fsync on, for tests
 * that kill processes.
 * @throws when this machine has no PostgreSQL programs
 */
export async function startPostgres({ durable = false } = {}): Promise<PostgresServer> {
  const programs = findPostgresPrograms();
  if (!programs) throw new Error('No PostgreSQL programs found: install PostgreSQL or set PG_BIN.');
  const folder = mkdtempSync(join(tmpdir(), 'veertig-pg-'));
  const as = unprivileged(folder);
  const data = join(folder, 'data');
  const initdb = ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-locale', '--no-sync'];
  execFileSync(join(programs, 'initdb'), initdb, { ...as, cwd: folder, stdio: 'ignore' });
  const port = await freePort();
  const fast = durable ? [] : ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];
  const settings = ['listen_addresses=127.0.0.1', ...fast].flatMap((setting) => ['-c', setting]);
  const server = spawn(join(programs, 'postgres'), ['-D', data, '-p', String(port), '-k', folder, ...settings], {
    ...as,
    cwd: folder,
    stdio: 'ignore',
  });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  await answers(url, () => server.exitCode === null);
  return {
    url,
    stop: async () => {
      server.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

// PostgreSQL refuses root; root runs it as `postgres`, or as `nobody` where there is no such user.
function unprivileged(folder: string): SpawnOptions {
  if (process.getuid?.() !== 0) return {};
  const [uid, gid] = ['-u', '-g'].map((flag) => idOf('postgres', flag) ?? idOf('nobody', flag) ?? 65534);
  chownSync(folder, uid as number, gid as number);
  return { uid: uid as number, gid: gid as number };
}

function idOf(user: string, flag: string): number | undefined {
  try {
    return Number(execFileSync('id', [flag, user], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  } catch {
    return undefined;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

async function answers(url: string, alive: () => boolean): Promise<void> {
  for (let attempt = 0; alive() && attempt < 400; attempt++) {
    const client = new pg.Client({ connectionString: url });
    client.on('error', () => {});
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      await sleep(25);
    }
  }
  throw new Error('PostgreSQL did not start.');
}
