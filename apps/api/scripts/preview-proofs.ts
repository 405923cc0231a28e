import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { readPdf } from '../src/pdf/testing.ts';
import { drawBlank } from '../src/proofs/draw-blank.ts';
import { BLANK_EXAMPLES, LETTER_EXAMPLES, OVERVIEW_EXAMPLES } from '../src/proofs/draw-examples.ts';
import { drawLetter } from '../src/proofs/draw-letter.ts';
import { drawOverview } from '../src/proofs/draw-overview.ts';
import { drawProof } from '../src/proofs/draw-proof.ts';
import { PROOF_EXAMPLES, SCRIPT_EXAMPLES } from '../src/proofs/proof-examples.ts';
import type { ProofFacts } from '../src/proofs/proof-facts.ts';
import { sealProof } from '../src/proofs/seal.ts';
import { allCertificates, certificatesOfSeal } from '../src/seal/certificates-of-seal.ts';
import { openDevelopmentAuthority } from '../src/seal/development-authority.ts';
import { writeCertificates } from '../src/seal/key-files.ts';
import { addValidationData } from '../src/seal/validation-data.ts';
import { publicProof } from '../src/verifications/view.ts';
import { encodePng } from './png.ts';

// Writes every example document to preview/proofs, with a picture of each page and its text, and says which texts
// differ from the last time. Proofs are sealed by a throw-away development authority, whose certificates stand in
// certificates.pem for who judges them with another program.

const folder = new URL('../../../preview/proofs/', import.meta.url);
const now = new Date('2026-11-21T09:00:00Z');
const PIXELS_A_POINT = 1.5;

const { signer, timestamps, revocations, pinnedCertificates } = await openDevelopmentAuthority(
  { read: async () => null, create: async (json) => json },
  () => now,
);
await mkdir(folder, { recursive: true });
await writeFile(new URL('certificates.pem', folder), writeCertificates(pinnedCertificates));
for (const [name, facts] of Object.entries({ ...PROOF_EXAMPLES, ...SCRIPT_EXAMPLES })) {
  const verifyUrl = `https://veertig.example.be/controleer/${facts.verificationCode}`;
  const { bytes } = await sealProof(facts, { signer, timestamps, verifyUrl, sealedAt: now });
  await write(name, bytes);
  if (name !== 'een-sessie') continue;
  await writeWithdrawn(facts, bytes);
  const data = await revocations.collect(allCertificates(certificatesOfSeal(bytes)));
  await write('een-sessie-met-validatiegegevens', await addValidationData(bytes, data));
}
const draft = PROOF_EXAMPLES['een-sessie'];
const drawn = await drawProof(draft, { verifyUrl: 'https://veertig.example.be/controleer', mark: 'DRAFT' });
await write('ontwerp', await drawn.save());
for (const [name, facts] of Object.entries(BLANK_EXAMPLES)) await write(name, await (await drawBlank(facts)).save());
for (const [name, facts] of Object.entries(LETTER_EXAMPLES)) await write(name, await (await drawLetter(facts)).save());
for (const [name, facts] of Object.entries(OVERVIEW_EXAMPLES)) {
  await write(name, await (await drawOverview(facts)).save());
}

/** A file cannot know that it was withdrawn: it stays as it is, and the page to check it says so. */
async function writeWithdrawn(facts: ProofFacts, bytes: Uint8Array): Promise<void> {
  await write('ingetrokken', bytes);
  const told = publicProof({ facts, confirmedAt: now, replacedAt: null, withdrawnAt: now });
  await writeFile(new URL('ingetrokken-controle.json', folder), `${JSON.stringify(told, null, 2)}\n`);
}

async function write(name: string, bytes: Uint8Array): Promise<void> {
  await writeFile(new URL(`${name}.pdf`, folder), bytes);
  const pdf = await readPdf(bytes);
  const pages = Array.from({ length: pdf.pageCount }, (_, index) => index);
  for (const index of pages) {
    const picture = encodePng(pdf.pixels(index, PIXELS_A_POINT));
    await writeFile(new URL(`${name}-${index + 1}.png`, folder), picture);
  }
  const text = pages.map((index) => pdf.text(index).replaceAll('\r\n', '\n')).join('\n\n');
  process.stdout.write(
    `preview/proofs/${name}.pdf (${Math.ceil(bytes.length / 1000)} kB)${await changes(name, text)}\n`,
  );
  pdf.close();
}

/** Keeps the text for the next run; gives the lines that went and came since the last one. */
async function changes(name: string, text: string): Promise<string> {
  const file = new URL(`${name}.txt`, folder);
  const last = await readFile(file, 'utf8').catch(() => null);
  await writeFile(file, text);
  if (last === null || last === text) return '';
  const [before, after] = [last.split('\n'), text.split('\n')];
  const went = before.filter((line) => !after.includes(line)).map((line) => `\n  - ${line}`);
  const came = after.filter((line) => !before.includes(line)).map((line) => `\n  + ${line}`);
  return `: changed${[...went, ...came].join('')}`;
}
