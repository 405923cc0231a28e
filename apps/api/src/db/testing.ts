import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { type Connection, openPglite, openPostgres } from './client.ts';
import { startPostgres } from './postgres-server.ts';

/** Vitest's global setup: one throw-away PostgreSQL for the run, with a migrated template to copy databases from. */
export async function setup(): Promise<() => Promise<void>> {
  const server = await startPostgres();
  process.env.TEST_POSTGRES = server.url; // the workers inherit it
  const template = await openPostgres(databaseUrl('template1'));
  await template.close();
  return server.stop;
}

/** An empty, migrated database of its own on the real PostgreSQL of this run. */
export async function testPostgres(): Promise<Connection & { url: string }> {
  const name = `t_${randomUUID().replaceAll('-', '')}`;
  await administer(`create database ${name}`);
  const url = databaseUrl(name);
  const connection = await openPostgres(url);
  return {
    ...connection,
    url,
    close: async () => {
      await connection.close();
      await administer(`drop database ${name} with (force)`);
    },
  };
}

/** An empty, migrated embedded database in memory. */
export const testPglite = (): Promise<Connection> => openPglite({});

function databaseUrl(name: string): string {
  const url = new URL(process.env.TEST_POSTGRES ?? '');
  url.pathname = `/${name}`;
  return url.href;
}

async function administer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: process.env.TEST_POSTGRES });
  client.on('error', () => {});
  await client.connect();
  await client.query(statement);
  await client.end();
}
