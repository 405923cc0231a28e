import { fileURLToPath } from 'node:url';
import { PGlite, type PGliteOptions } from '@electric-sql/pglite';
import { drizzle as drizzlePostgres } from 'drizzle-orm/node-postgres';
import { migrate as migratePostgres } from 'drizzle-orm/node-postgres/migrator';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import { drizzle as drizzlePglite } from 'drizzle-orm/pglite';
import { migrate as migratePglite } from 'drizzle-orm/pglite/migrator';
import pg from 'pg';
import { lockFolder } from './folder-lock.ts';
import * as schema from './schema.ts';

const migrationsFolder = fileURLToPath(new URL('./migrations', import.meta.url));

export type Db = PgDatabase<PgQueryResultHKT, typeof schema>;

export interface Connection {
  readonly db: Db;
  readonly kind: 'pglite' | 'postgres';
  /** Resolves when the database answers; rejects with the driver's error when it does not. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** Opens an embedded database in memory or in a folder and brings it up to date. */
export async function openPglite(options: PGliteOptions): Promise<Connection> {
  const client = await PGlite.create(options);
  const db = drizzlePglite({ client, schema, casing: 'snake_case' });
  await migratePglite(db, { migrationsFolder });
  return {
    db,
    kind: 'pglite',
    ping: async () => void (await client.query('select 1')),
    close: () => client.close(),
  };
}

/** Opens the embedded database in `folder`; a second process on the same folder is refused, because it would lose rows. */
export async function openFolder(folder: string): Promise<Connection> {
  const unlock = lockFolder(folder);
  const connection = await openPglite({ dataDir: folder }).catch((error) => {
    unlock();
    throw error;
  });
  return { ...connection, close: () => connection.close().finally(unlock) };
}

/** Connects to PostgreSQL and brings the schema up to date. `onError` hears of connections lost while idle. */
export async function openPostgres(url: string, onError: (error: Error) => void = () => {}): Promise<Connection> {
  const pool = new pg.Pool({ connectionString: url, connectionTimeoutMillis: 5_000 });
  // Without listeners a server that goes away would end the process; the pool itself recovers.
  pool.on('connect', (client) => client.on('error', onError));
  pool.on('error', onError);
  const db = drizzlePostgres({ client: pool, schema, casing: 'snake_case' });
  await migratePostgres(db, { migrationsFolder }).catch(async (error) => {
    await pool.end();
    throw error;
  });
  return { db, kind: 'postgres', ping: async () => void (await pool.query('select 1')), close: () => pool.end() };
}
