import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PROOF_EXAMPLES } from '../proofs/proof-examples.ts';
import { sealProof } from '../proofs/seal.ts';
import { allCertificates, certificatesOfSeal } from '../seal/certificates-of-seal.ts';
import { writeCertificates } from '../seal/key-files.ts';
import { openTestAuthority, SEALED_AT } from '../seal/testing.ts';
import { addValidationData } from '../seal/validation-data.ts';
import { verifyCommand } from './verify.ts';

let folder: string;
const at = (name: string) => join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'veertig-'));
  const authority = await openTestAuthority();
  const options = { ...authority, verifyUrl: 'https://veertig.example.be/controleer/X', sealedAt: SEALED_AT };
  const { bytes } = await sealProof(PROOF_EXAMPLES['een-sessie'], options);
  const data = await authority.revocations.collect(allCertificates(certificatesOfSeal(bytes)));
  await writeFile(at('certificates.pem'), writeCertificates(authority.pinnedCertificates));
  const other = await openTestAuthority();
  const { timestamps } = other;
  const elsewhere = await sealProof(PROOF_EXAMPLES['een-sessie'], { ...options, timestamps });
  await writeFile(at('other.pem'), writeCertificates(other.pinnedCertificates));
  await writeFile(at('elsewhere.pdf'), elsewhere.bytes);
  await writeFile(at('none.pem'), 'no certificate');
  await writeFile(at('sealed.pdf'), bytes);
  await writeFile(at('later.pdf'), await addValidationData(bytes, data));
  const ofAnother = await sealProof(PROOF_EXAMPLES.informeel, options);
  const validated = await addValidationData(bytes, data);
  for (const [name, tamper] of Object.entries(TAMPERED)) {
    await writeFile(
      at(`${name}.pdf`),
      tamper(Buffer.from(bytes), Buffer.from(ofAnother.bytes), Buffer.from(validated)),
    );
  }
});
const hole = (pdf: Buffer) => /\/Contents <([0-9a-f]+)>/.exec(pdf.toString('latin1'))![1]!;
const written = (pdf: Buffer, where: string, what: string) => {
  const start = pdf.indexOf(where, 0, 'latin1');
  if (start < 0) throw new Error(`${where} is not there`);
  pdf.write(what, start, 'latin1');
  return pdf;
};
const flipped = (pdf: Buffer, place: number) => {
  pdf[place]! ^= 1;
  return pdf;
};

/** Ways to change a proof; each gets the sealed file, another sealed file, and the first one with validation data. */
const TAMPERED: Record<string, (sealed: Buffer, other: Buffer, validated: Buffer) => Buffer> = {
  'a-byte-of-a-page': (sealed) => flipped(sealed, 20_000),
  'the-first-bytes': (sealed) => flipped(sealed, 7),
  'the-last-byte-under-the-seal': (sealed) => flipped(sealed, sealed.length - 2),
  'the-signature': (sealed) => flipped(sealed, sealed.indexOf('/Contents <') + 600),
  'the-title': (sealed) => written(sealed, '<dc:title>', '<dc:titel>'),
  'the-range': (sealed) => written(sealed, '/ByteRange [0 ', '/ByteRange [1 '),
  'the-hole-filled-by-another': (sealed, other) => written(sealed, hole(sealed), hole(other)),
  'cut-off': (sealed) => sealed.subarray(0, sealed.length - 40),
  'something-in-front': (sealed) => Buffer.concat([Buffer.from('%PDF-1.7\n'), sealed]),
  'something-behind': (sealed) => Buffer.concat([sealed, Buffer.from('\n%added\n')]),
  'something-behind-validation-data': (_, __, validated) => Buffer.concat([validated, Buffer.from('%added\n')]),
  'validation-data-changed': (_, __, validated) => flipped(validated, validated.length - 900),
};

afterAll(() => rm(folder, { recursive: true }));

async function run(...args: string[]) {
  const [printed, complained]: [string[], string[]] = [[], []];
  const terminal = {
    print: (line: string) => printed.push(line),
    complain: (line: string) => complained.push(line),
    env: { DATA_DIR: folder },
  };
  return { code: await verifyCommand(args, terminal), printed: printed.join('\n'), complained: complained.join('\n') };
}

test.each(['sealed.pdf', 'later.pdf'])('%s is genuine, with the time and the code to ask further', async (name) => {
  const { code, printed } = await run(at(name));
  expect(code).toBe(0);
  expect(printed).toContain(
    'ECHT: verzegeld door ons en niet veranderd, 2026-11-21T09:00:00.000Z (tijdstip nagekeken)',
  );
  expect(printed).toContain(PROOF_EXAMPLES['een-sessie'].verificationCode);
});

test.each(Object.keys(TAMPERED))('%s: never genuine', async (name) => {
  const { code, printed } = await run(at(`${name}.pdf`));
  expect(code).toBe(1);
  expect(printed).toMatch(/^NIET ECHT: /);
  const behind = /behind|validation/.test(name);
  expect(printed).toContain(behind ? 'aangevuld na verzegeling' : 'niet door ons verzegeld, of achteraf veranderd');
});

test('what is no PDF is not genuine', async () => {
  expect(await run(at('certificates.pem'))).toMatchObject({ code: 1, printed: expect.stringMatching(/^NIET ECHT/) });
});

test('certificates come from a file or a folder; those of others make nothing genuine', async () => {
  expect((await run(at('sealed.pdf'), '--certificates', folder)).code).toBe(0);
  expect((await run(at('sealed.pdf'), '--certificates', at('other.pem'))).code).toBe(1);
});

test('a time of an authority that we do not know is told, but not believed', async () => {
  const { code, printed } = await run(at('elsewhere.pdf'));
  expect(code).toBe(0);
  expect(printed).toContain('2026-11-21T09:00:00.000Z (tijdstip niet nagekeken)');
});

test.each([
  [[]],
  [['gone.pdf']],
  [['sealed.pdf', 'later.pdf']],
  [['sealed.pdf', '--certificates', 'none.pem']],
  [['sealed.pdf', '--certificates', 'gone.pem']],
  [['--other', 'sealed.pdf']],
])('%j says how to ask', async (names) => {
  const args = names.map((name) => (name.includes('.') ? at(name) : name));
  const { code, printed, complained } = await run(...args);
  expect([code, printed]).toEqual([2, '']);
  expect(complained).toContain('usage: veertig verify FILE.pdf');
});
