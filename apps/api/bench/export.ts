import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { findPostgresPrograms } from '../src/db/postgres-programs.ts';
import { startPostgres } from '../src/db/postgres-server.ts';
import { benchDatabase } from './bench-database.ts';
import { agencyId } from './generate-caseload.ts';
import { openBenchApp } from './list-app.ts';

// All people of an agency as CSV through the api, beside `\copy` of the same columns in the same order (P11), and how
// much memory that takes. Rounds are interleaved and medians count. PEOPLE makes it smaller; BENCH_POSTGRES uses a
// running server and keeps the made data there. Run with --expose-gc: what an earlier round left behind is not counted.

const PEOPLE = Number(process.env.PEOPLE ?? 100_000);
const ROUNDS = Number(process.env.ROUNDS ?? 5);
const BAR = { ratio: 4, memory: 32 };
const megabyte = 1024 * 1024;

const server = process.env.BENCH_POSTGRES ? null : await startPostgres();
const url = process.env.BENCH_POSTGRES ?? server?.url ?? '';
const amounts = { participants: PEOPLE, proofsEach: 4, auditRows: PEOPLE * 10 };
const app = await openBenchApp(await benchDatabase(url, amounts));
const psql = join(findPostgresPrograms() ?? '', 'psql');
const columns = `p.name, p.kbi_reference, p.municipality, u.name, c.obligation, c.counted_minutes, c.awaiting_minutes,
  c.remaining_minutes, c.goal_reached, c.deadline_on, c.last_contact_on, c.next ->> 'action'`;
const copy = `\\copy (select ${columns} from case_rows c join participants p on p.id = c.participant_id
  join "user" u on u.id = c.counselor_id where c.agency_id = '${agencyId}'
  order by c.sort_name, c.participant_id) to stdout csv header delimiter ';'`;

const times = { export: [] as number[], copy: [] as number[] };
const grown: number[] = [];
for (let round = 0; round <= ROUNDS; round++) {
  const product = await exportAll();
  const bare = await copyAll();
  // The first round warms up what stays: code, statements, connections.
  if (round === 0) continue;
  times.export.push(product.seconds);
  times.copy.push(bare);
  grown.push(product.grown);
}
await app.close();
await server?.stop();

const ratio = median(times.export) / median(times.copy);
const memory = Math.max(...grown);
console.log(`export ${median(times.export).toFixed(2)} s, \\copy ${median(times.copy).toFixed(2)} s, ${PEOPLE} people`);
console.log(`P11: x ${ratio.toFixed(2)} (bar ${BAR.ratio}), at most +${memory.toFixed(0)} MB (bar ${BAR.memory})`);
if (ratio > BAR.ratio || memory > BAR.memory) process.exitCode = 1;

/** Reads the whole file as a browser would, and looks at the memory of this process meanwhile. */
async function exportAll(): Promise<{ seconds: number; grown: number }> {
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  let most = before;
  const started = performance.now();
  const headers = { ...app.asCoordinator.headers, 'content-type': 'application/x-www-form-urlencoded' };
  const request = new Request('http://localhost/api/files/exports', {
    method: 'POST',
    headers: { ...headers, origin: 'http://localhost' },
    body: 'format=csv&whose=TEAM',
  });
  const answer = await app.http.fetch(request);
  let lines = 0;
  for await (const chunk of answer.body ?? []) {
    for (const byte of chunk) if (byte === 10) lines += 1;
    most = Math.max(most, process.memoryUsage.rss());
  }
  const seconds = (performance.now() - started) / 1000;
  if (lines < PEOPLE) throw new Error(`the export has ${lines} lines (${answer.status})`);
  return { seconds, grown: (most - before) / megabyte };
}

async function copyAll(): Promise<number> {
  const started = performance.now();
  const program = spawn(psql, [app.url, '-q', '-c', copy.replaceAll('\n', ' ')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(program, 'exit');
  program.stdout.resume();
  const [code] = await ended;
  if (code !== 0) throw new Error(`psql ended with ${code}`);
  return (performance.now() - started) / 1000;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
