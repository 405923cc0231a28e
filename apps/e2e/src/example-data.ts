import { execFile } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { startPostgres } from '../../api/src/db/postgres-server.ts';
import { type ServerProcess, startServer } from './server-process.ts';

const seed = fileURLToPath(new URL('../../api/scripts/seed.ts', import.meta.url));

/** One secret for all servers on PostgreSQL of a run: the links in a copied database stay valid. */
export const secret = 'een geheim dat alleen voor proeven dient';

/** What a run makes once and hands to its tests by environment variables. */
export interface ExampleData {
  /** The server with the embedded database that most tests share. */
  url: string;
  close(): Promise<void>;
}

/**
 * Fills one embedded and one PostgreSQL database with the example cast; tests that need a database of their own copy
 * them. Then starts the shared server on `port`, with its data in `folder`.
 */
export async function openExampleData(folder: string, port: string): Promise<ExampleData> {
  const postgres = await startPostgres({ durable: true });
  try {
    const server = await startShared(folder, port, postgres.url);
    process.env.E2E_FOLDER = folder;
    process.env.E2E_POSTGRES = postgres.url;
    process.env.E2E_URL = server.url;
    return {
      url: server.url,
      close: async () => {
        await server.stop();
        await postgres.stop();
      },
    };
  } catch (error) {
    await postgres.stop();
    throw error;
  }
}

async function startShared(folder: string, port: string, postgresUrl: string): Promise<ServerProcess> {
  const template = join(folder, 'template');
  await Promise.all([
    fill({ DATA_DIR: template }),
    fill({ DATA_DIR: join(folder, 'postgres'), DATABASE_URL: postgresUrl, SECRET: secret }),
  ]);
  const data = join(folder, 'shared');
  cpSync(template, data, { recursive: true });
  return startServer({ PORT: port, DATA_DIR: data });
}

async function fill(settings: Record<string, string>): Promise<void> {
  await promisify(execFile)(process.execPath, [seed], { env: { PATH: process.env.PATH, ...settings } });
}
