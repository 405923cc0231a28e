import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Worker } from 'node:worker_threads';
import { getRequestListener } from '@hono/node-server';
import pg from 'pg';
import { startPostgres } from '../src/db/postgres-server.ts';
import { benchDatabase } from './bench-database.ts';
import { openBenchApp } from './list-app.ts';
import { longScans } from './query-plans.ts';
import { type Recorded, record } from './recorded-queries.ts';

// The list with a hundred thousand people beside a thousand (P8), over HTTP beside a bare server that sends the same
// statements (P9), and whether any of its queries reads a long table from end to end. Rounds are interleaved and medians
// count. PEOPLE makes it smaller; BENCH_POSTGRES uses a running server and keeps the made data there.

const PEOPLE = Number(process.env.PEOPLE ?? 100_000);
const ROUNDS = Number(process.env.ROUNDS ?? 41);
const server = process.env.BENCH_POSTGRES ? null : await startPostgres();
const url = process.env.BENCH_POSTGRES ?? server?.url ?? '';
const failures: string[] = [];

const small = await openBenchApp(await benchDatabase(url, { participants: 1000, proofsEach: 4, auditRows: 10_000 }));
const large = await openBenchApp(
  await benchDatabase(url, { participants: PEOPLE, proofsEach: 4, auditRows: PEOPLE * 10 }),
);

type App = typeof large;
const questions: Record<string, { bar: number; ask: (app: App) => Promise<unknown> }> = {
  'first page': { bar: 1.3, ask: ({ coordinator }) => coordinator.caseload.list({}) },
  'deep page': { bar: 1.3, ask: ({ coordinator, middle }) => coordinator.caseload.list({ after: middle }) },
  'filter, language': { bar: 1.3, ask: ({ coordinator }) => coordinator.caseload.list({ language: 'ti' }) },
  'filter, hours': { bar: 1.3, ask: ({ coordinator }) => coordinator.caseload.list({ hours: 'FROM_20' }) },
  'three filters at once': {
    bar: 3,
    ask: ({ coordinator }) =>
      coordinator.caseload.list({ deadline: 'SOON', waitingOn: 'COUNSELOR', hours: 'UNDER_20' }),
  },
  'sort by name': { bar: 1.3, ask: ({ coordinator }) => coordinator.caseload.list({ sort: 'NAME' }) },
  'sort by deadline': { bar: 1.3, ask: ({ coordinator }) => coordinator.caseload.list({ sort: 'DEADLINE' }) },
  'sort by hours, high first': {
    bar: 1.3,
    ask: ({ coordinator }) => coordinator.caseload.list({ sort: 'HOURS', descending: true }),
  },
  'search, a letter': { bar: 3, ask: ({ coordinator }) => coordinator.caseload.list({ search: 'a' }) },
  'search, first letters': { bar: 3, ask: ({ coordinator }) => coordinator.caseload.list({ search: 'shev' }) },
  'search, two words': { bar: 3, ask: ({ coordinator }) => coordinator.caseload.list({ search: 'zoe ozt' }) },
  'search, a number': { bar: 3, ask: ({ coordinator }) => coordinator.caseload.list({ search: 'kbi-0000777' }) },
  'own caseload': { bar: 1.3, ask: ({ counselor }) => counselor.caseload.list({}) },
  'chips, own': { bar: 1.3, ask: ({ counselor }) => counselor.caseload.counts({}) },
  'chips, team': { bar: 10, ask: ({ coordinator }) => coordinator.caseload.counts({}) },
  'chips, team, search': { bar: 10, ask: ({ coordinator }) => coordinator.caseload.counts({ search: 'a' }) },
};

console.log(`\np50 with ${PEOPLE} people beside 1000, ${ROUNDS} rounds`);
for (const [name, { bar, ask }] of Object.entries(questions)) {
  const times = { small: [] as number[], large: [] as number[] };
  for (let round = -5; round < ROUNDS; round++) {
    const a = await timed(() => ask(small));
    const b = await timed(() => ask(large));
    if (round >= 0) times.small.push(a) && times.large.push(b);
  }
  tell(name, median(times.large), median(times.small), bar, 'ms');
}

console.log('\nplans');
const client = new pg.Client({ connectionString: large.url });
await client.connect();
for (const [name, { ask }] of Object.entries(questions)) {
  for (const scan of await longScans(client, await record(() => ask(large))))
    failures.push(`${name} reads all of ${scan}`);
}
const ofToday = await record(() => large.coordinator.people.today());
for (const scan of await longScans(client, ofToday)) failures.push(`today reads all of ${scan}`);
await client.end();
console.log(
  failures.some((one) => one.includes('reads all of'))
    ? 'see below'
    : 'no query scans a table of more than 10,000 rows',
);

for (const failure of failures) console.log(failure);
await measureRequests();
await small.close();
await large.close();
await server?.stop();
if (failures.length > 0) process.exitCode = 1;

async function measureRequests(): Promise<void> {
  const path = '/api/trpc/caseload.list?input=%7B%7D';
  const statements = await record(async () => {
    const answer = await large.http.fetch(new Request(`http://localhost${path}`, large.asCoordinator));
    if (answer.status !== 200) throw new Error(`the list answered ${answer.status}: ${await answer.text()}`);
  });
  const pool = new pg.Pool({ connectionString: large.url });
  const product = createServer(getRequestListener(large.http.fetch));
  const bare = createServer(async (_request, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(await replay(pool, statements)));
  });
  for (const target of [product, bare]) await once(target.listen(0, '127.0.0.1'), 'listening');
  const worker = new Worker(new URL('./load-worker.ts', import.meta.url));
  worker.on('error', (error) => {
    throw error;
  });
  const rates = { product: [] as number[], bare: [] as number[] };
  for (let round = -1; round < 7; round++) {
    for (const [name, target] of Object.entries({ product, bare })) {
      const { port } = target.address() as AddressInfo;
      const load = { url: `http://127.0.0.1:${port}${path}`, cookie: large.cookie, clients: 8, requests: 300 };
      worker.postMessage(load);
      const [rate] = (await once(worker, 'message')) as [number];
      if (round >= 0) rates[name as 'product' | 'bare'].push(rate);
    }
  }
  console.log(`\nrequests a second, 8 clients, ${statements.length} statements each`);
  const ratio = median(rates.product) / median(rates.bare);
  console.log(
    `product ${median(rates.product).toFixed(0)}  bare ${median(rates.bare).toFixed(0)}  x ${ratio.toFixed(2)} (bar 0.35)`,
  );
  if (ratio < 0.35) failures.push(`P9: ${ratio.toFixed(2)} of the bare server`);
  await worker.terminate();
  for (const target of [product, bare]) target.close();
  await pool.end();
}

async function replay(pool: pg.Pool, statements: readonly Recorded[]): Promise<unknown> {
  const own = await pool.connect();
  try {
    let last: unknown[] = [];
    for (const { text, values } of statements) {
      const { rows } = await own.query(text, values);
      if (rows?.length > 0) last = rows;
    }
    return last;
  } finally {
    own.release();
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

function tell(name: string, big: number, little: number, bar: number, unit: string): void {
  const ratio = big / little;
  console.log(
    `${name.padEnd(26)} ${big.toFixed(2).padStart(8)} ${unit} ${little.toFixed(2).padStart(8)} ${unit}  x ${ratio.toFixed(2)} (bar ${bar})`,
  );
  if (ratio > bar) failures.push(`P8: ${name} x ${ratio.toFixed(2)}, bar ${bar}`);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
