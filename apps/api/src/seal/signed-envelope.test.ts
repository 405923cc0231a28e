import { afterAll, beforeAll, expect, test } from 'vitest';
import { signedResponse } from './ocsp.ts';
import { onlineRevocations } from './online-revocations.ts';
import { signedList } from './revocation-list.ts';
import { SEALED_AT } from './testing.ts';
import { type CertificateAuthority, startCertificateAuthority } from './testing-certificate-authority.ts';

let authority: CertificateAuthority;
beforeAll(async () => {
  authority = await startCertificateAuthority();
});
afterAll(() => authority.stop());

const collect = () => onlineRevocations({ fetch, clock: () => SEALED_AT }).collect([authority.cast.seal.der]);

/** Where a changed bit is overlooked, as byte.bit; the signature alone does not cover its frame. */
function overlooked(der: Uint8Array, bitsOf: (at: number) => number[], read: (changed: Uint8Array) => unknown) {
  const accepts = (at: number, bit: number) => {
    const changed = Uint8Array.from(der);
    changed[at] = (changed[at] ?? 0) ^ (1 << bit);
    try {
      read(changed);
      return true;
    } catch {
      return false;
    }
  };
  return [...der.keys()].flatMap((at) => bitsOf(at).flatMap((bit) => (accepts(at, bit) ? [`${at}.${bit}`] : [])));
}

test('no bit of a list of revoked certificates can change', async () => {
  authority.behavior.answers = 'OUTAGE';
  const [list] = (await collect()).revocationLists;
  const issuer = authority.cast.intermediate.der;
  expect(signedList(list!, issuer).entries).toHaveLength(0);
  const every = () => [0, 1, 2, 3, 4, 5, 6, 7];
  expect(overlooked(list!, every, (changed) => signedList(changed, issuer))).toEqual([]);
});

test('no byte of an answer of a delegate can change', async () => {
  Object.assign(authority.behavior, { answers: 'GOOD', delegate: true });
  const [answer] = (await collect()).statusAnswers;
  const issuer = authority.cast.intermediate.der;
  expect(signedResponse(answer!, issuer).tbsResponseData.responses).toHaveLength(1);
  const one = (at: number) => [(at * 5) % 8];
  expect(overlooked(answer!, one, (changed) => signedResponse(changed, issuer))).toEqual([]);
});
