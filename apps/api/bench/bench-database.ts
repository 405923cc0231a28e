import pg from 'pg';
import { indexAddressBook } from '../src/address-book/index-book.ts';
import { refreshDueCases } from '../src/caseload/refresh-due.ts';
import { type Connection, openPostgres } from '../src/db/client.ts';
import { countFigures } from '../src/overview/count-figures.ts';
import { type Amounts, agencyId, benchDay, generateCaseload } from './generate-caseload.ts';

/** The moment every measurement looks from. */
export const now = new Date(`${benchDay}T09:00:00Z`);

export interface BenchDatabase extends Connection {
  readonly url: string;
}

/**
 * A migrated database on a running server with so many people, each line of the list written by the rules, and with all
 * that a server prepares beside the work. One that is there from an earlier run is taken as it is.
 */
export async function benchDatabase(server: string, amounts: Amounts): Promise<BenchDatabase> {
  const name = `b${amounts.participants}`;
  const administrator = new pg.Client({ connectionString: server });
  await administrator.connect();
  const known = await administrator.query('select 1 from pg_database where datname = $1', [name]);
  if (known.rowCount === 0) await administrator.query(`create database ${name}`);
  await administrator.end();
  const url = new URL(server);
  url.pathname = `/${name}`;
  const connection = await openPostgres(url.href);
  if (known.rowCount === 0) await fill(connection, url.href, amounts);
  await indexAddressBook(connection, agencyId);
  await timed('figures of the agency counted', () => countFigures({ db: connection.db, clock: () => now }, agencyId));
  return { ...connection, url: url.href };
}

async function fill({ db }: Connection, url: string, amounts: Amounts): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await generateCaseload(client, amounts);
  await timed(`${amounts.participants} lines written by the rules`, () =>
    refreshDueCases({ db, clock: () => now }, agencyId),
  );
  await client.query('vacuum analyze');
  await client.end();
}

async function timed(what: string, work: () => Promise<void>): Promise<void> {
  const started = performance.now();
  await work();
  console.log(`${what} in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}
