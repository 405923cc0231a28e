import pg from 'pg';
import { startPostgres } from '../src/db/postgres-server.ts';
import { permissions } from '../src/permissions.ts';
import { appRouter } from '../src/router.ts';
import { benchDatabase } from './bench-database.ts';
import { openBenchApp } from './list-app.ts';
import { pageQuestions, unasked } from './page-questions.ts';
import { longScans } from './query-plans.ts';
import { record } from './recorded-queries.ts';

// Every question that a page of the dashboard asks, with a hundred thousand people: the time in which 95 of 100 answers
// are there, and whether a statement reads a long table from end to end. A new question must be given a place in
// page-questions.ts. PEOPLE makes it smaller; BENCH_POSTGRES uses a running server and keeps the made data there.

const PEOPLE = Number(process.env.PEOPLE ?? 100_000);
const ROUNDS = Number(process.env.ROUNDS ?? 20);
const BAR = 200;
const server = process.env.BENCH_POSTGRES ? null : await startPostgres();
const url = process.env.BENCH_POSTGRES ?? server?.url ?? '';
const amounts = { participants: PEOPLE, proofsEach: 4, auditRows: PEOPLE * 10 };
const app = await openBenchApp(await benchDatabase(url, amounts));
const client = new pg.Client({ connectionString: app.url });
await client.connect();
const failures: string[] = [];

const questions = await pageQuestions(app);
const asked = new Set(Object.keys(questions).map((name) => name.split(',')[0]));
for (const path of staffQueries())
  if (!asked.has(path) && !unasked.includes(path)) failures.push(`${path} is asked by no question`);

console.log(`\n95 of 100 answers with ${PEOPLE} people are there within, ${ROUNDS} rounds (bar ${BAR} ms)`);
for (const [name, ask] of Object.entries(questions)) {
  const times: number[] = [];
  for (let round = -2; round < ROUNDS; round++) {
    const started = performance.now();
    await ask();
    if (round >= 0) times.push(performance.now() - started);
  }
  const slow = times.toSorted((a, b) => a - b)[Math.ceil(ROUNDS * 0.95) - 1] ?? Number.NaN;
  console.log(`${name.padEnd(40)} ${slow.toFixed(1).padStart(8)} ms`);
  if (slow > BAR) failures.push(`${name} takes ${slow.toFixed(0)} ms`);
  for (const scan of await longScans(client, await record(ask))) failures.push(`${name} reads all of ${scan}`);
}
for (const failure of failures) console.log(failure);
await client.end();
await app.close();
await server?.stop();
if (failures.length > 0) process.exitCode = 1;

/** The paths of all questions that an account may ask. */
function staffQueries(): string[] {
  const procedures = appRouter._def.procedures as unknown as Record<string, { _def: { type: string } }>;
  return Object.entries(procedures)
    .filter(([path, { _def }]) => _def.type === 'query' && typeof permissions[path] !== 'string')
    .map(([path]) => path);
}
