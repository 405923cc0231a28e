import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { startPostgres } from '../src/db/postgres-server.ts';
import { claimJob } from '../src/jobs/claim.ts';
import { warmUp } from '../src/proofs/draw-warm-up.ts';
import { sealProofJob } from '../src/proofs/jobs.ts';
import { PROOF_EXAMPLES, SCRIPT_EXAMPLES } from '../src/proofs/proof-examples.ts';
import { sealProof } from '../src/proofs/seal.ts';
import { openBrowser } from '../src/testing/browser.ts';
import { openWorld } from '../src/testing/world.ts';
import { drawWithPdfKit, drawWithPdfLib } from './contestants.ts';
import { plainPage } from './plain-page.ts';
import { drawWithoutFont, makeFloor, signAndStore } from './seal-floor.ts';

// From a confirmation to its sealed PDF on a PostgreSQL that waits for its disk: P6 beside floors, P7 and P16. With
// `--load` a thousand confirmations at once instead.

const ROUNDS = 9;
const DOCUMENTS = 10;
const WAITS = 60;
const PROOF = 'proof, sealed and stored';

/** Milliseconds for one document: on the clock, and of the processor, which other programs do not lengthen. */
interface Round {
  time: number;
  processor: number;
}

const server = await startPostgres({ durable: true });
process.env.TEST_POSTGRES = server.url;
const world = await openWorld();
const pool = new pg.Pool({ connectionString: server.url, max: 2 });
await makeFloor(pool);
await warmUp();
if (process.argv.includes('--load')) {
  await measureLoad(1000);
} else {
  await measureStored();
  // The mails of what was measured first would keep the worker busy.
  await world.work();
  await measureWaiting();
  await measureSizes();
}
await pool.end();
await world.close();
await server.stop();

/** P6: a worker takes the job, draws, seals, stamps and stores; beside the same words drawn, signed once and stored. */
async function measureStored(): Promise<void> {
  const page = await plainPage(PROOF_EXAMPLES['twaalf-sessies'], 'https://veertig.example.be/controleer/X');
  const seal = sealProofJob(world.deps);
  const contestants: Record<string, () => Promise<unknown>> = {
    [PROOF]: async () => seal((await claimJob(world.db, world.now(), 'SEAL_PROOF'))!),
    'floor, pdf-lib, same fonts': async () => signAndStore(pool, await drawWithPdfLib(page)),
    'floor, pdfkit, same fonts': async () => signAndStore(pool, await drawWithPdfKit(page)),
    'floor, pdf-lib, no fonts': async () => signAndStore(pool, await drawWithoutFont(page)),
  };
  const rounds = new Map<string, Round[]>(Object.keys(contestants).map((name) => [name, []]));
  for (let round = 0; round <= ROUNDS; round++) {
    for (let count = 0; count < DOCUMENTS; count++) await world.confirm((await world.askedProof()).token);
    for (const [name, makeOne] of Object.entries(contestants)) {
      const found = await measureRound(makeOne);
      // The first round warms up and does not count.
      if (round > 0) rounds.get(name)!.push(found);
    }
  }
  printStored(rounds);
}

async function measureRound(makeOne: () => Promise<unknown>): Promise<Round> {
  const [started, before] = [performance.now(), process.cpuUsage()];
  for (let count = 0; count < DOCUMENTS; count++) await makeOne();
  const { user, system } = process.cpuUsage(before);
  return { time: (performance.now() - started) / DOCUMENTS, processor: (user + system) / 1000 / DOCUMENTS };
}

function printStored(rounds: ReadonlyMap<string, readonly Round[]>): void {
  const median = (name: string, what: keyof Round) =>
    quantile(
      (rounds.get(name) ?? []).map((round) => round[what]),
      0.5,
    );
  console.log(`\nP6  confirmation to stored, medians of ${ROUNDS} interleaved rounds of ${DOCUMENTS}`);
  for (const name of rounds.keys()) {
    const [time, processor] = [median(name, 'time'), median(name, 'processor')];
    const label = `${name.padEnd(28)} ${time.toFixed(1).padStart(6)} ms, processor ${processor.toFixed(1).padStart(5)} ms`;
    console.log(`${label}  proof / this: x ${(median(PROOF, 'time') / time).toFixed(2)}`);
  }
}

/** P7: from sending the confirmation over HTTP until the file comes, with nothing else to do. */
async function measureWaiting(): Promise<void> {
  const browser = openBrowser(world.deps);
  const waits: number[] = [];
  for (let count = -3; count < WAITS; count++) {
    const { token } = await world.askedProof();
    const revision = await world.answer(token);
    const started = performance.now();
    await browser.post('/trpc/confirmations.confirm', { token, revision, declared: true });
    while (!(await browser.post('/files/link', { token })).ok) await sleep(2);
    if (count >= 0) waits.push(performance.now() - started);
  }
  await browser.close();
  const [median, slow] = [0.5, 0.95].map((part) => quantile(waits, part).toFixed(0));
  console.log(`\nP7  confirmation to downloadable, ${WAITS} times, idle: median ${median} ms, p95 ${slow} ms`);
}

/** P16: how large sealed proofs are, before and without the validation data of a few kB. */
async function measureSizes(): Promise<void> {
  const { timestamps } = world.deps.authority;
  const signer = await world.deps.authority.openSigner();
  const sizes: [string, number][] = [];
  for (const [name, facts] of Object.entries({ ...PROOF_EXAMPLES, ...SCRIPT_EXAMPLES })) {
    const verifyUrl = `https://veertig.example.be/controleer/${facts.verificationCode}`;
    const { bytes } = await sealProof(facts, { signer, timestamps, verifyUrl, sealedAt: world.now() });
    sizes.push([name, bytes.length / 1000]);
  }
  sizes.sort(([, one], [, other]) => one - other);
  const [middle, largest] = [sizes[Math.floor(sizes.length / 2)]!, sizes.at(-1)!];
  console.log(
    `\nP16 ${sizes.length} proofs: ${middle[1].toFixed(1)} kB in the middle, largest ${largest[1].toFixed(1)} kB (${largest[0]})`,
  );
}

/** Contact persons who all confirm at once, ten at a time, while the worker seals. */
async function measureLoad(many: number): Promise<void> {
  const asked: { token: string; revision: number }[] = [];
  for (let count = 0; count < many; count++) {
    const { token } = await world.askedProof();
    asked.push({ token, revision: await world.answer(token) });
  }
  const browser = openBrowser(world.deps);
  const started = performance.now();
  let refused = 0;
  const next = async (): Promise<void> => {
    for (let one = asked.pop(); one; one = asked.pop()) {
      if (!(await browser.post('/trpc/confirmations.confirm', { ...one, declared: true })).ok) refused++;
    }
  };
  await Promise.all(Array.from({ length: 10 }, next));
  const confirmed = performance.now();
  await browser.app.worker.drain();
  const sealed = performance.now();
  await browser.close();
  const seconds = (from: number, to: number) => ((to - from) / 1000).toFixed(1);
  const times = `confirmed in ${seconds(started, confirmed)} s, all sealed ${seconds(confirmed, sealed)} s later`;
  console.log(`\nLoad: ${many} at once, ${times}, ${refused} refused`);
}

function quantile(numbers: readonly number[], part: number): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]!;
}
