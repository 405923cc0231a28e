import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const frontDoor = fileURLToPath(new URL('../../server/src/main.ts', import.meta.url));
const startTime = 90_000;

export interface ServerProcess {
  /** Where it answers, without a slash at the end. */
  readonly url: string;
  readonly pid: number;
  /** Everything it wrote to stderr so far. */
  stderr(): string;
  /** The exit code; null when a signal ended it. */
  readonly exited: Promise<number | null>;
  /** Asks it to stop (SIGTERM) and waits for that. */
  stop(): Promise<number | null>;
  /** Ends it without a word (SIGKILL). */
  kill(): Promise<void>;
}

/** Starts the product on a port of its own; `settings` is its whole configuration. Does not wait for it to answer. */
export function spawnServer(settings: Record<string, string>): ServerProcess {
  const { PATH, HOME, TMPDIR } = process.env;
  const child = spawn(process.execPath, [frontDoor], {
    env: { PATH, HOME, ...(TMPDIR ? { TMPDIR } : {}), ...settings },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  // A test that fails half-way leaves no server behind.
  const end = () => child.kill('SIGKILL');
  process.once('exit', end);
  child.once('close', () => process.off('exit', end));
  const exited = new Promise<number | null>((resolve, reject) => child.once('close', resolve).once('error', reject));
  return {
    url: `http://localhost:${settings.PORT}`,
    pid: child.pid ?? 0,
    stderr: () => stderr,
    exited,
    stop: () => {
      child.kill('SIGTERM');
      return exited;
    },
    kill: async () => {
      child.kill('SIGKILL');
      await exited;
    },
  };
}

/** Starts the product and waits until it answers. Fails with what it wrote when it ends or takes too long. */
export async function startServer(settings: Record<string, string>): Promise<ServerProcess> {
  const server = spawnServer(settings);
  let ended = false;
  void server.exited.then(() => {
    ended = true;
  });
  const deadline = Date.now() + startTime;
  while (!ended && Date.now() < deadline) {
    const ready = await fetch(`${server.url}/readyz`).catch(() => undefined);
    if (ready?.ok) return server;
    await sleep(50);
  }
  if (!ended) await server.kill();
  throw new Error(`the server did not start:\n${server.stderr()}`);
}

/** A port that nobody listens on at this moment. */
export function freePort(): Promise<string> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(String(port)));
    });
  });
}

/** An empty folder for one run, and how to throw it away. */
export function temporaryFolder(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'veertig-e2e-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
