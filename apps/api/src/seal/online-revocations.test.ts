import { KeyObject } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { PROOF_EXAMPLES } from '../proofs/proof-examples.ts';
import { sealProof } from '../proofs/seal.ts';
import { allCertificates, certificatesOfSeal } from './certificates-of-seal.ts';
import { judgeFile } from './judge-file.ts';
import { keySigner } from './key-signer.ts';
import { onlineRevocations } from './online-revocations.ts';
import { openTestAuthority, SEALED_AT } from './testing.ts';
import {
  type AuthorityBehavior,
  type CertificateAuthority,
  startCertificateAuthority,
} from './testing-certificate-authority.ts';
import { addValidationData } from './validation-data.ts';

let authority: CertificateAuthority;
beforeEach(async () => {
  authority = await startCertificateAuthority();
});
afterEach(() => authority.stop());

const collect = (certificates: readonly Uint8Array[]) =>
  onlineRevocations({ fetch, clock: () => SEALED_AT }).collect(certificates);
const problemOf = (behavior: Partial<AuthorityBehavior>): Promise<string> => {
  Object.assign(authority.behavior, behavior);
  return collect([authority.cast.seal.der]).then(
    () => 'none',
    (error) => error.message.replaceAll(/127\.0\.0\.1:\d+/g, 'HOST'),
  );
};

describe('what a seal certificate leads to', () => {
  test('its issuers up to the root, found at their address, and an answer on each', async () => {
    const { seal, intermediate, root } = authority.cast;
    const data = await collect([seal.der]);
    expect(data.certificates).toEqual([seal.der, intermediate.der, root.der]);
    expect([data.statusAnswers.length, data.revocationLists.length]).toEqual([2, 0]);
    expect(authority.asked).toEqual(['/issuer/intermediate', '/status', '/issuer/root', '/status']);
  });

  test('nothing to fetch when the issuers are there, and each certificate once', async () => {
    const { seal, intermediate, root } = authority.cast;
    const data = await collect([seal.der, intermediate.der, root.der, Uint8Array.from(seal.der)]);
    expect(data.certificates).toHaveLength(3);
    expect(authority.asked).toEqual(['/status', '/status']);
  });

  test('an answer of a delegate counts', async () => {
    authority.behavior.delegate = true;
    expect((await collect([authority.cast.seal.der])).statusAnswers).toHaveLength(2);
  });

  test.each(['OUTAGE', 'UNKNOWN', 'BY_SOMEBODY_ELSE', 'OLD', 'CHANGED', 'ENDLESS'] as const)(
    'the lists when answers are worth nothing: %s',
    async (answers) => {
      authority.behavior.answers = answers;
      const data = await collect([authority.cast.seal.der]);
      expect([data.statusAnswers.length, data.revocationLists.length]).toEqual([0, 2]);
    },
  );

  test('a certificate that names nobody to ask needs no answer', async () => {
    const { pinnedCertificates } = await openTestAuthority();
    expect(await collect(pinnedCertificates)).toMatchObject({ revocationLists: [], statusAnswers: [] });
  });
});

describe('what goes wrong', () => {
  test('a revoked certificate is told, by an answer or by a list', async () => {
    expect(await problemOf({ answers: 'REVOKED' })).toBe(
      'CERTIFICATE_REVOKED: HOST says that a certificate was revoked',
    );
    expect(await problemOf({ answers: 'OUTAGE', lists: 'REVOKED' })).toMatch(/^CERTIFICATE_REVOKED/);
  });

  test.each(['OUTAGE', 'BY_SOMEBODY_ELSE', 'OLD'] as const)('without answers, and lists %s', async (lists) => {
    expect(await problemOf({ answers: 'OUTAGE', lists })).toMatch(/^VALIDATION_DATA: HOST answers 503; /);
  });

  test('an issuer that is not found', async () => {
    const { seal } = authority.cast;
    await authority.stop();
    await expect(collect([seal.der])).rejects.toThrow('VALIDATION_DATA: the issuer of a certificate is not found');
    authority = await startCertificateAuthority();
  });
});

test('a proof with what was collected is whole', async () => {
  const { seal, intermediate } = authority.cast;
  const { timestamps, pinnedCertificates } = await openTestAuthority();
  const signer = keySigner(KeyObject.from(seal.keys.privateKey), [seal.der, intermediate.der], false);
  const options = { signer, timestamps, verifyUrl: 'https://example.be/x', sealedAt: SEALED_AT };
  const { bytes } = await sealProof(PROOF_EXAMPLES['een-sessie'], options);
  const data = await collect(allCertificates(certificatesOfSeal(bytes)));
  const extended = await addValidationData(bytes, data);
  const pinned = [...pinnedCertificates, seal.der, intermediate.der];
  expect(await judgeFile(extended, pinned)).toMatchObject({ verdict: 'WHOLE', timestampTrusted: true });
});
