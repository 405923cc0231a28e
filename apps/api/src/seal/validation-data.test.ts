import { readFile } from 'node:fs/promises';
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream } from 'pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { PROOF_EXAMPLES } from '../proofs/proof-examples.ts';
import { sealProof } from '../proofs/seal.ts';
import { allCertificates, certificatesOfSeal } from './certificates-of-seal.ts';
import type { DevelopmentAuthority } from './development-authority.ts';
import { judgeFile } from './judge-file.ts';
import { readCertificates } from './key-files.ts';
import type { ValidationData } from './revocation-source.ts';
import { openTestAuthority, SEALED_AT } from './testing.ts';
import { addValidationData } from './validation-data.ts';
import { verifySeal } from './verify-seal.ts';

let authority: DevelopmentAuthority;
let data: ValidationData;
let sealed: Uint8Array;
let extended: Buffer;
beforeAll(async () => {
  authority = await openTestAuthority();
  const options = { ...authority, verifyUrl: 'https://veertig.example.be/controleer/X', sealedAt: SEALED_AT };
  sealed = (await sealProof(PROOF_EXAMPLES['een-sessie'], options)).bytes;
  data = await authority.revocations.collect(allCertificates(certificatesOfSeal(sealed)));
  extended = Buffer.from(await addValidationData(sealed, data));
});

const judge = (pdf: Uint8Array) => judgeFile(pdf, authority.pinnedCertificates);

describe('validation data behind a seal', () => {
  test('leaves every sealed byte alone and adds little', () => {
    expect(extended.subarray(0, sealed.length).equals(sealed)).toBe(true);
    expect(extended.length - sealed.length).toBeLessThan(6_000);
    expect(verifySeal(extended, authority.pinnedCertificates)).toMatchObject({ sealedBytes: sealed.length });
  });

  test('is found by a reader: three certificates and the list of their root', async () => {
    const { catalog } = await PDFDocument.load(extended, { updateMetadata: false });
    const store = catalog.lookup(PDFName.of('DSS'), PDFDict);
    const read = (name: string) => {
      const list = store.lookup(PDFName.of(name), PDFArray);
      return list.asArray().map((_, index) => Buffer.from(list.lookup(index, PDFRawStream).contents));
    };
    expect(read('Certs')).toEqual(data.certificates.map((der) => Buffer.from(der)));
    expect(read('CRLs')).toEqual(data.revocationLists.map((der) => Buffer.from(der)));
    expect([read('Certs').length, read('CRLs').length, store.has(PDFName.of('OCSPs'))]).toEqual([3, 1, false]);
  });

  test('keeps everything else of the catalog', async () => {
    const entries = async (pdf: Uint8Array) =>
      (await PDFDocument.load(pdf, { updateMetadata: false })).catalog
        .entries()
        .map(([key, value]) => `${key} ${value}`);
    const added = (await entries(extended)).filter((entry) => !entry.startsWith('/DSS'));
    expect(added.toSorted()).toEqual((await entries(sealed)).toSorted());
  });

  test('is written the same each time', async () => {
    expect(await addValidationData(sealed, data)).toEqual(new Uint8Array(extended));
  });
});

describe('a file with validation data', () => {
  test('is whole', async () => {
    expect(await judge(extended)).toMatchObject({ verdict: 'WHOLE', timestampedAt: SEALED_AT });
  });

  test('that anything was done to behind the seal is extended', async () => {
    const catalog = Buffer.from(extended);
    const language = catalog.indexOf('/Lang', sealed.length);
    catalog.write('/Long', language, 'latin1');
    expect(language).toBeGreaterThan(sealed.length);
    const overlay = Buffer.concat([extended, Buffer.from('9 0 obj\n<< >>\nendobj\nstartxref\n0\n%%EOF\n')]);
    const shortened = extended.subarray(0, extended.length - 7);
    const between = Buffer.concat([sealed, Buffer.from('\n%'), extended.subarray(sealed.length)]);
    for (const changed of [catalog, overlay, shortened, between]) {
      expect(await judge(changed)).toMatchObject({ verdict: 'EXTENDED', sealedBytes: sealed.length });
    }
  });

  test('of which one bit anywhere behind the seal was changed is extended', async () => {
    for (let at = sealed.length; at < extended.length; at += 23) {
      const copy = Buffer.from(extended);
      copy[at]! ^= 1;
      expect((await judge(copy)).verdict, `byte ${at - sealed.length}`).toBe('EXTENDED');
    }
  });

  test('with a certificate of somebody else in the store is extended', async () => {
    const { signer } = await openTestAuthority();
    const foreign = { ...data, certificates: [...data.certificates, signer.certificate, ...signer.chain] };
    expect(await judge(await addValidationData(sealed, foreign))).toMatchObject({ verdict: 'EXTENDED' });
  });

  test('written by an earlier release is still whole', async () => {
    const fixture = (name: string) => readFile(new URL(`fixtures/${name}`, import.meta.url));
    const pinned = readCertificates((await fixture('sealed-certificates.pem')).toString('latin1'));
    expect(await judgeFile(new Uint8Array(await fixture('sealed.pdf')), pinned)).toMatchObject({ verdict: 'WHOLE' });
  });

  test('with something else than certificates in the store is extended', async () => {
    const hidden = { ...data, certificates: [...data.certificates, Buffer.from('3003020101', 'hex')] };
    expect(await judge(await addValidationData(sealed, hidden))).toMatchObject({ verdict: 'EXTENDED' });
    const twice = await addValidationData(extended, data);
    expect(await judge(twice)).toMatchObject({ verdict: 'EXTENDED' });
  });
});
