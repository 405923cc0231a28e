import { createHash, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { attribute } from './signed-data.ts';
import { openTestAuthority, SEALED_AT } from './testing.ts';
import { verifyTimestamp } from './verify-timestamp.ts';

// Made with `openssl ts`: RSA-3072, SHA-512 attributes, three certificates.
const foreign = new Uint8Array(readFileSync(new URL('fixtures/openssl-timestamp.der', import.meta.url)));
const root = new X509Certificate(readFileSync(new URL('fixtures/openssl-timestamp-root.pem', import.meta.url))).raw;

describe('a token of another maker', () => {
  test('says when and what', () => {
    const { at, digest, nonce } = verifyTimestamp(foreign, []);
    expect(at).toEqual(new Date('2026-11-22T00:07:52Z'));
    expect(Buffer.from(digest)).toEqual(createHash('sha256').update('bewijs van deelname').digest());
    expect(nonce).toHaveLength(9);
  });

  test('is trusted when its chain leads to a pinned certificate', () => {
    expect(verifyTimestamp(foreign, []).trusted).toBe(false);
    expect(verifyTimestamp(foreign, [root]).trusted).toBe(true);
    const own = verifyTimestamp(foreign, []).certificates[0]!;
    expect(verifyTimestamp(foreign, [own]).trusted).toBe(false);
    expect(verifyTimestamp(foreign, verifyTimestamp(foreign, []).certificates).trusted).toBe(true);
  });

  test('that was changed in what it says is refused', () => {
    const told = Buffer.from(foreign).indexOf('20261122000752Z');
    const later = Buffer.from(foreign);
    later.write('2027', told, 'latin1');
    expect(() => verifyTimestamp(later, [root])).toThrow('changed');
    const signature = Buffer.from(foreign);
    signature[signature.length - 9]! ^= 1;
    expect(() => verifyTimestamp(signature, [root])).toThrow('changed');
  });
});

test('a certificate that may not sign times signs no time', async () => {
  const { signer, timestamps } = await openTestAuthority();
  const { developmentTimestamps } = await import('./development-timestamps.ts');
  const wrong = await developmentTimestamps(signer, () => SEALED_AT).timestamp(new Uint8Array(32));
  expect(() => verifyTimestamp(wrong, [signer.certificate])).toThrow('not the certificate of a time');
  expect(verifyTimestamp(await timestamps.timestamp(new Uint8Array(32)), []).at).toEqual(SEALED_AT);
});

test('a certificate that was not valid then signs no time', async () => {
  const { timestamps } = await openTestAuthority(new Date('2015-01-01T00:00:00Z'), SEALED_AT);
  const token = await timestamps.timestamp(new Uint8Array(32));
  expect(() => verifyTimestamp(token, [])).toThrow('was not valid then');
});

test('what is no token is refused', () => {
  for (const bytes of [new Uint8Array(), Buffer.from('302a'), attribute('1.2.3', Buffer.from([5, 0]))]) {
    expect(() => verifyTimestamp(bytes, [])).toThrow();
  }
});
