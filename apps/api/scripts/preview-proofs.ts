import { mkdir, writeFile } from 'node:fs/promises';
import { drawProof } from '../src/proofs/draw-proof.ts';
import { PROOF_EXAMPLES } from '../src/proofs/proof-examples.ts';
import { sealProof } from '../src/proofs/seal.ts';
import { openDevelopmentAuthority } from '../src/seal/development-authority.ts';

// Writes every example proof, sealed by a throw-away development authority, to preview/proofs.

const folder = new URL('../../../preview/proofs/', import.meta.url);
const now = new Date('2026-11-21T09:00:00Z');

const { signer, timestamps } = await openDevelopmentAuthority(
  { read: async () => null, create: async (json) => json },
  () => now,
);
await mkdir(folder, { recursive: true });
for (const [name, facts] of Object.entries(PROOF_EXAMPLES)) {
  const verifyUrl = `https://veertig.example.be/controleer/${facts.verificationCode}`;
  await write(name, (await sealProof(facts, { signer, timestamps, verifyUrl, sealedAt: now })).bytes);
}
const draft = PROOF_EXAMPLES['een-sessie'];
const drawn = await drawProof(draft, { verifyUrl: 'https://veertig.example.be/controleer', mark: 'DRAFT' });
await write('ontwerp', await drawn.save());

async function write(name: string, bytes: Uint8Array): Promise<void> {
  await writeFile(new URL(`${name}.pdf`, folder), bytes);
  process.stdout.write(`preview/proofs/${name}.pdf (${Math.ceil(bytes.length / 1000)} kB)\n`);
}
