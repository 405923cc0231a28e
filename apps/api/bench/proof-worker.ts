import { parentPort } from 'node:worker_threads';
import { drawProof } from '../src/proofs/draw-proof.ts';
import { warmUp } from '../src/proofs/draw-warm-up.ts';
import { PROOF_EXAMPLES } from '../src/proofs/proof-examples.ts';

// One thread of the pool: draws as many proofs as it is asked, then says so.

const facts = PROOF_EXAMPLES['twaalf-sessies'];
await warmUp();
parentPort!.postMessage('ready');
parentPort!.on('message', async (count: number) => {
  for (let done = 0; done < count; done++) {
    await (await drawProof(facts, { verifyUrl: 'https://veertig.example.be/controleer', mark: 'TEST' })).save();
  }
  parentPort!.postMessage('done');
});
