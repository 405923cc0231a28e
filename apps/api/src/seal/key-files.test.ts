import { createHash, X509Certificate } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PFX } from '@peculiar/asn1-pfx';
import { AsnConvert } from '@peculiar/asn1-schema';
import { describe, expect, test } from 'vitest';
import { OID } from './algorithms.ts';
import { type KeyFiles, openKeyFiles, readCertificates, writeCertificates } from './key-files.ts';
import { SealProblem } from './seal-problem.ts';
import { signDocument } from './seal-signature.ts';
import { verifySignedData } from './verify-signed-data.ts';

// Keys and files were made with OpenSSL 3, as an operator makes them.
const fixture = (name: string) => fileURLToPath(new URL(`fixtures/${name}`, import.meta.url));
const passphraseFile = fixture('passphrase.txt');
const pkcs8 = (name: string) => ({
  kind: 'PKCS8_FILE' as const,
  keyFile: fixture(`seal-${name}-key.pem`),
  certificateFile: fixture(`seal-${name}-certificates.pem`),
  passphraseFile,
});
const pkcs12 = (name: string) => ({ kind: 'PKCS12_FILE' as const, file: fixture(`seal-${name}.p12`), passphraseFile });

async function problemOf(files: KeyFiles): Promise<string> {
  const problem = await openKeyFiles(files).catch((error) => error);
  expect(problem).toBeInstanceOf(SealProblem);
  expect(problem.code).toBe('KEY_UNREADABLE');
  return problem.message;
}

describe.each([
  ['PKCS#8, P-256', pkcs8('ec'), 'ecdsa-p256'],
  ['PKCS#8, RSA-3072', pkcs8('rsa'), 'rsa'],
  ['PKCS#12, P-256', pkcs12('ec'), 'ecdsa-p256'],
  ['PKCS#12, RSA-3072', pkcs12('rsa'), 'rsa'],
] as const)('%s', (_, files, algorithm) => {
  test('signs a document that holds', async () => {
    const signer = await openKeyFiles(files);
    expect(signer).toMatchObject({ algorithm, test: false });
    const cms = await signDocument([Buffer.from('a document')], signer, null);
    const digest = createHash('sha256').update('a document').digest();
    const pinned = [signer.certificate, ...signer.chain];
    expect(() => verifySignedData(cms, OID.data, () => digest, pinned)).not.toThrow();
  });

  test('brings its own certificate and the issuer', async () => {
    const { certificate, chain } = await openKeyFiles(files);
    expect(new X509Certificate(certificate).subject).toContain('CN=Voorbeeldzegel');
    expect(chain.map((issuer) => new X509Certificate(issuer).subject)).toEqual([
      expect.stringContaining('CN=Voorbeeldroot zegels'),
    ]);
  });
});

describe('a key that cannot be used', () => {
  test('is a missing file, named', async () => {
    expect(await problemOf({ ...pkcs8('ec'), keyFile: '/nowhere/key.pem' })).toBe(
      'KEY_UNREADABLE: /nowhere/key.pem cannot be read (ENOENT)',
    );
  });

  test('has another passphrase, which is never told', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'veertig-'));
    const wrong = join(folder, 'passphrase');
    await writeFile(wrong, 'hunter2hunter2\n');
    for (const files of [pkcs8('ec'), pkcs12('ec'), pkcs12('rsa')]) {
      for (const given of [wrong, null]) {
        const problem = await problemOf({ ...files, passphraseFile: given });
        expect(problem).toMatch(/is damaged, or the passphrase is wrong$/);
        expect(problem).not.toContain('hunter2');
      }
    }
    await rm(folder, { recursive: true });
  });

  test('is damaged', async () => {
    expect(await problemOf({ ...pkcs12('ec'), file: fixture('seal-ec-key.pem') })).toContain('is damaged');
    expect(await problemOf({ ...pkcs8('ec'), keyFile: fixture('seal-ec.p12') })).toContain('is damaged');
  });

  test('is a PKCS#12 file with one byte of its contents changed, whichever, or without the MAC that guards it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'veertig-'));
    const file = join(folder, 'seal.p12');
    const whole = await readFile(fixture('seal-ec.p12'));
    const problemWith = async (bytes: Uint8Array) => {
      await writeFile(file, bytes);
      return problemOf({ ...pkcs12('ec'), file });
    };
    const line = `KEY_UNREADABLE: ${file} is damaged, or the passphrase is wrong`;
    for (let at = 60; at < whole.length - 60; at += 41) {
      expect([at, await problemWith(whole.map((byte, index) => (index === at ? byte ^ 1 : byte)))]).toEqual([at, line]);
    }
    const unguarded = Object.assign(AsnConvert.parse(whole, PFX), { macData: undefined });
    expect(await problemWith(new Uint8Array(AsnConvert.serialize(unguarded)))).toBe(line);
    await rm(folder, { recursive: true });
  });

  test('is too weak', async () => {
    const weak = { ...pkcs8('rsa'), keyFile: fixture('weak-key.pem'), passphraseFile: null };
    expect(await problemOf(weak)).toBe('KEY_UNREADABLE: a seal key is P-256, or RSA of at least 3072 bits');
  });

  test('belongs to another certificate', async () => {
    const other = { ...pkcs8('rsa'), certificateFile: fixture('seal-ec-certificates.pem') };
    expect(await problemOf(other)).toBe('KEY_UNREADABLE: no certificate belongs to the key');
  });
});

test('certificates go to PEM and back', async () => {
  const pem = await readFile(fixture('seal-rsa-certificates.pem'), 'latin1');
  expect(readCertificates(pem)).toHaveLength(2);
  expect(readCertificates(writeCertificates(readCertificates(pem)))).toEqual(readCertificates(pem));
});
