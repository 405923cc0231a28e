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
  await writeFile(at('added.pdf'), Buffer.concat([bytes, Buffer.from('\n%added\n')]));
  await writeFile(
    at('changed.pdf'),
    bytes.map((byte, index) => (index === 20_000 ? byte ^ 1 : byte)),
  );
});
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

test.each([
  ['added.pdf', 'NIET ECHT: aangevuld na verzegeling'],
  ['changed.pdf', 'NIET ECHT: niet door ons verzegeld, of achteraf veranderd'],
  ['certificates.pem', 'NIET ECHT'],
])('%s is not', async (name, line) => {
  const { code, printed } = await run(at(name));
  expect(code).toBe(1);
  expect(printed).toContain(line);
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
