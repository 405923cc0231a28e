import { randomUUID } from 'node:crypto';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { type Connection, openFolder, openPostgres } from '../../api/src/db/client.ts';
import { secret } from './example-data.ts';
import type { Ask } from './invariants.ts';
import { freePort } from './server-process.ts';

export const databaseKinds = ['embedded', 'PostgreSQL'] as const;
export type DatabaseKind = (typeof databaseKinds)[number];

export interface OwnDatabase {
  /** The whole configuration of a server on it. */
  settings: Record<string, string>;
  /** Opens it beside the server on PostgreSQL, or after the server on the embedded one. */
  open(): Promise<Connection>;
}

/** A copy of the example data for one test alone. */
export async function ownDatabase(kind: DatabaseKind, purpose: string): Promise<OwnDatabase> {
  const name = `${purpose}_${randomUUID().replaceAll('-', '')}`;
  const dataDir = join(process.env.E2E_FOLDER ?? '', name);
  const common = { PORT: await freePort(), DATA_DIR: dataDir };
  if (kind === 'embedded') {
    cpSync(join(process.env.E2E_FOLDER ?? '', 'template'), dataDir, { recursive: true });
    return { settings: common, open: () => openFolder(join(dataDir, 'database')) };
  }
  const server = process.env.E2E_POSTGRES ?? '';
  const administrator = await openPostgres(server.replace(/postgres$/, 'template1'));
  await administrator.db.execute(`create database ${name} template postgres`);
  await administrator.close();
  const url = server.replace(/postgres$/, name);
  return {
    settings: { ...common, DATABASE_URL: url, SECRET: secret, DEMO: '1' },
    open: () => openPostgres(url),
  };
}

/** Asks an open database in plain SQL. */
export function askOf({ db }: Connection): Ask {
  return async (statement) => {
    const { rows } = (await db.execute(statement)) as { rows: Record<string, unknown>[] };
    return rows;
  };
}
