import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName } from 'pdf-lib';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { proofSchema } from './proof-schema.ts';
import { drawProof } from './proofs/draw-proof.ts';
import { PROOF_EXAMPLES } from './proofs/proof-examples.ts';
import { embeddedFacts } from './seal/embedded-facts.ts';

const verifyUrl = 'https://veertig.example.be/controleer/X';
const proof = await (await drawProof(PROOF_EXAMPLES['een-sessie'], { verifyUrl, mark: null })).save();

async function namedAddress(): Promise<string> {
  const { context, catalog } = await PDFDocument.load(proof, { updateMetadata: false });
  const attachment = context.lookup(catalog.lookup(PDFName.of('AF'), PDFArray).get(0), PDFDict);
  const description = attachment.lookup(PDFName.of('Desc'), PDFHexString).decodeText();
  return /https:\S+/.exec(description)?.[0] ?? 'no address';
}

test('the data in a proof fits the schema at the address that the proof names', async () => {
  const answer = await proofSchema().request(await namedAddress());
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/schema+json']);
  expect(answer.headers.get('access-control-allow-origin')).toBe('*');
  const schema = z.fromJSONSchema((await answer.json()) as Parameters<typeof z.fromJSONSchema>[0]);
  const facts = await embeddedFacts(proof);
  expect(schema.safeParse(facts).error).toBeUndefined();
  expect(schema.safeParse({ ...facts, extra: 1 }).success).toBe(false);
});
