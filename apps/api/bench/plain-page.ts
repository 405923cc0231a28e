import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { encode } from 'uqr';
import { readPdf } from '../src/pdf/testing.ts';
import { drawProof } from '../src/proofs/draw-proof.ts';
import type { ProofFacts } from '../src/proofs/proof-facts.ts';

/** The words of a proof, line by line, and its QR code: what other libraries are asked to draw. */
export interface PlainPage {
  lines: string[];
  code: readonly (readonly boolean[])[];
}

const require = createRequire(import.meta.url);

/** The font files every contestant embeds. */
export const REGULAR = fontFile('400Regular');
export const SEMIBOLD = fontFile('600SemiBold');

function fontFile(style: string): Buffer {
  return readFileSync(require.resolve(`@expo-google-fonts/noto-sans/${style}/NotoSans_${style}.ttf`));
}

/** Takes the words from the proof as the product draws it, so that all draw the same. */
export async function plainPage(facts: ProofFacts, verifyUrl: string): Promise<PlainPage> {
  const reader = await readPdf(await (await drawProof(facts, { verifyUrl, mark: 'TEST' })).save());
  const lines = reader
    .text(0)
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '');
  reader.close();
  return { lines, code: encode(verifyUrl, { ecc: 'M', border: 0 }).data };
}
