import { beforeAll, describe, expect, test } from 'vitest';
import { PROOF_EXAMPLES } from '../proofs/proof-examples.ts';
import { sealProof } from '../proofs/seal.ts';
import type { DevelopmentAuthority } from './development-authority.ts';
import { openTestAuthority, SEALED_AT } from './testing.ts';
import { verifySeal } from './verify-seal.ts';

// The object identifier of the attribute that holds a time-stamp token, in hex.
const TIMESTAMP_TOKEN = '060b2a864886f70d010910020e';

let authority: DevelopmentAuthority;
let sealed: Buffer;

beforeAll(async () => {
  authority = await openTestAuthority();
  const { signer, timestamps } = authority;
  const options = { signer, timestamps, verifyUrl: 'https://veertig.example.be/controleer/7K3QW9TMX2B4HD6V' };
  sealed = Buffer.from((await sealProof(PROOF_EXAMPLES['een-sessie'], { ...options, sealedAt: SEALED_AT })).bytes);
});

const judge = (pdf: Uint8Array) => verifySeal(pdf, authority.pinnedCertificates);

/** A copy with some bytes written over. */
function changed(offset: number, bytes: string): Buffer {
  const copy = Buffer.from(sealed);
  copy.write(bytes, offset, 'latin1');
  return copy;
}

test('a sealed proof is whole', () => {
  expect(judge(sealed)).toMatchObject({ verdict: 'WHOLE', sealedBytes: sealed.length, timestampedAt: SEALED_AT });
});

test('a proof of another installation is not ours', async () => {
  const other = await openTestAuthority();
  expect(verifySeal(sealed, other.pinnedCertificates)).toMatchObject({ verdict: 'NOT_OURS' });
  expect(verifySeal(sealed, [])).toMatchObject({ verdict: 'NOT_OURS' });
});

test('a rotated certificate keeps old proofs whole', async () => {
  const next = await openTestAuthority();
  const pinned = [...next.pinnedCertificates, ...authority.pinnedCertificates];
  expect(verifySeal(sealed, pinned)).toMatchObject({ verdict: 'WHOLE' });
});

describe('a changed file is never whole', () => {
  test('one bit anywhere in the signed bytes', () => {
    const hole = sealed.indexOf('/Contents <') + 10;
    const holeEnd = sealed.indexOf('>', hole) + 1;
    for (let step = 0; step < 200; step++) {
      const offset = Math.floor((step * sealed.length) / 200);
      if (offset >= hole && offset < holeEnd) continue;
      const copy = Buffer.from(sealed);
      copy[offset]! ^= 1;
      expect(judge(copy).verdict, `byte ${offset}`).toBe('NOT_OURS');
    }
  });

  test('any byte of the signature and its certificates; of the timestamp, what it says', () => {
    const start = sealed.indexOf('/Contents <') + 11;
    const end = start + sealed.subarray(start).indexOf('0'.repeat(64));
    const token = sealed.indexOf(TIMESTAMP_TOKEN, start, 'latin1');
    for (let offset = start; offset < end; offset += 23) {
      const verdict = judge(changed(offset, sealed[offset] === 0x30 ? '1' : '0'));
      // Not every bit of a token is signed by its authority, so there another byte may tell the same time.
      if (offset > token && verdict.verdict === 'WHOLE') expect(verdict.timestampedAt).toEqual(SEALED_AT);
      else expect(verdict.verdict, `digit ${offset - start}`).toBe('NOT_OURS');
    }
  });

  test('something hidden behind the signature in the hole', () => {
    const end = sealed.indexOf('>', sealed.indexOf('/Contents <') + 11);
    expect(judge(changed(end - 2, '41'))).toMatchObject({ verdict: 'NOT_OURS', reason: 'data behind the signature' });
    expect(judge(changed(end - 6, '(JS)')).verdict).toBe('NOT_OURS');
  });

  test('a signed range that leaves bytes out', () => {
    const range = sealed.indexOf('/ByteRange [0 ') + 14;
    const first = /^\d+/.exec(sealed.toString('latin1', range, range + 10))![0];
    expect(judge(changed(range, String(Number(first) - 1))).verdict).toBe('NOT_OURS');
  });

  test('cut off', () => {
    for (const length of [0, 4, 500, sealed.length - 5000, sealed.length - 1]) {
      expect(judge(sealed.subarray(0, length)).verdict).toBe('NOT_OURS');
    }
  });

  test('an overlay appended is extended, with the place where the seal ends', () => {
    const overlay = Buffer.concat([sealed, Buffer.from('\n9 0 obj\n<< >>\nendobj\nstartxref\n0\n%%EOF\n')]);
    expect(judge(overlay)).toMatchObject({ verdict: 'EXTENDED', sealedBytes: sealed.length });
    expect(judge(Buffer.concat([sealed, Buffer.from('\n')]))).toMatchObject({ verdict: 'EXTENDED' });
  });

  test('something before it', () => {
    expect(judge(Buffer.concat([Buffer.from('%PDF-1.7\n'), sealed])).verdict).toBe('NOT_OURS');
  });
});

test.each([
  ['nothing', Buffer.alloc(0)],
  ['a text', Buffer.from('bewijs')],
  ['a PDF without a seal', Buffer.from('%PDF-1.7\n%%EOF\n')],
  ['a hostile range', Buffer.from('%PDF-1.7\n/ByteRange [0 9999999999 0 1] <00>\n%%EOF\n')],
  ['six megabytes', Buffer.alloc(6_000_000, '%PDF-')],
])('%s is not ours, without an error', (_, file) => {
  expect(judge(file).verdict).toBe('NOT_OURS');
});
