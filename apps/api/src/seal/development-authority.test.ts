import { X509Certificate } from 'node:crypto';
import { expect, test } from 'vitest';
import { type DevelopmentKeyStore, openDevelopmentAuthority } from './development-authority.ts';
import { openTestAuthority, SEALED_AT } from './testing.ts';

function memoryStore(): DevelopmentKeyStore & { created: number } {
  let stored: string | null = null;
  const store = {
    created: 0,
    read: async () => stored,
    create: async (json: string) => {
      store.created++;
      stored ??= json;
      return stored;
    },
  };
  return store;
}

test('the keys are made once', async () => {
  const store = memoryStore();
  const first = await openDevelopmentAuthority(store, () => SEALED_AT);
  const second = await openDevelopmentAuthority(store, () => SEALED_AT);
  expect(second.signer.certificate).toEqual(first.signer.certificate);
  expect(store.created).toBe(1);
});

test('two processes that start at once end with the same keys', async () => {
  const store = memoryStore();
  const open = () => openDevelopmentAuthority(store, () => SEALED_AT);
  const [first, second] = await Promise.all([open(), open()]);
  expect(second.signer.certificate).toEqual(first.signer.certificate);
});

test('every certificate says TEST', async () => {
  const { signer } = await openTestAuthority();
  expect(signer.test).toBe(true);
  for (const certificate of [signer.certificate, ...signer.chain]) {
    expect(new X509Certificate(certificate).subject).toContain('CN=TEST ');
  }
});

test('the seal certificate comes from the root and may only sign documents', async () => {
  const { signer } = await openTestAuthority();
  const seal = new X509Certificate(signer.certificate);
  const root = new X509Certificate(signer.chain[0]!);
  expect(seal.checkIssued(root)).toBe(true);
  expect(seal.verify(root.publicKey)).toBe(true);
  expect(seal.ca).toBe(false);
  expect(seal.validFromDate.getTime()).toBeLessThan(SEALED_AT.getTime());
});
