import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { drawProof } from '../src/proofs/draw-proof.ts';
import { warmUp } from '../src/proofs/draw-warm-up.ts';
import { PROOF_EXAMPLES } from '../src/proofs/proof-examples.ts';
import { sealProof } from '../src/proofs/seal.ts';
import { openDevelopmentAuthority } from '../src/seal/development-authority.ts';
import { drawWithPdfKit, drawWithPdfLib } from './contestants.ts';
import { plainPage } from './plain-page.ts';

// Proofs a second, on one thread and in a pool, beside the usual ways to make a PDF of the same words. Rounds are
// interleaved, so that what else the machine does hits all alike; the medians count.

const ROUNDS = 9;
const DOCUMENTS = 10;
const facts = PROOF_EXAMPLES['twaalf-sessies'];
const arabic = PROOF_EXAMPLES.arabisch;
const verifyUrl = 'https://veertig.example.be/controleer/7K3QW9TMX2B4HD6V';
const sealedAt = new Date('2026-11-21T09:00:00Z');
const { signer, timestamps } = await openDevelopmentAuthority(
  { read: async () => null, create: async (json) => json },
  () => sealedAt,
);
const page = await plainPage(facts, verifyUrl);

const contestants: Record<string, () => Promise<unknown>> = {
  'proof, drawn': async () => (await drawProof(facts, { verifyUrl, mark: 'TEST' })).save(),
  'proof, Arabic name': async () => (await drawProof(arabic, { verifyUrl, mark: 'TEST' })).save(),
  'proof, sealed': () => sealProof(facts, { signer, timestamps, verifyUrl, sealedAt }),
  'pdf-lib drawText': () => drawWithPdfLib(page),
  pdfkit: () => drawWithPdfKit(page),
};

const threads = 2;
const pool = Array.from({ length: threads }, () => new Worker(new URL('./proof-worker.ts', import.meta.url)));
await Promise.all(pool.map((worker) => once(worker, 'message')));
await warmUp();

const times = new Map<string, number[]>([...Object.keys(contestants), 'pool'].map((name) => [name, []]));
for (let round = 0; round <= ROUNDS; round++) {
  for (const [name, draw] of Object.entries(contestants)) {
    const started = performance.now();
    for (let done = 0; done < DOCUMENTS; done++) await draw();
    keep(round, name, (performance.now() - started) / DOCUMENTS);
  }
  const started = performance.now();
  const answers = pool.map((worker) => once(worker, 'message'));
  for (const worker of pool) worker.postMessage(DOCUMENTS);
  await Promise.all(answers);
  keep(round, 'pool', (performance.now() - started) / DOCUMENTS / threads);
}
await Promise.all(pool.map((worker) => worker.terminate()));

const drawn = median('proof, drawn');
for (const name of times.keys()) {
  const time = median(name);
  const label = name === 'pool' ? `pool of ${threads} threads` : name;
  const ratio = (time / drawn).toFixed(2);
  console.log(
    `${label.padEnd(20)} ${time.toFixed(1).padStart(7)} ms  ${(1000 / time).toFixed(0).padStart(5)} a second  x ${ratio}`,
  );
}

await import('./seal-path.ts');

/** The first round warms up and does not count. */
function keep(round: number, name: string, time: number): void {
  if (round > 0) times.get(name)!.push(time);
}

function median(name: string): number {
  const sorted = times.get(name)!.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}
