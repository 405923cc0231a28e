import { X509Certificate } from 'node:crypto';

const LONGEST_CHAIN = 6;

export const sameBytes = (one: Uint8Array, other: Uint8Array): boolean => Buffer.compare(one, other) === 0;

export const isAmong = (certificate: Uint8Array, list: readonly Uint8Array[]): boolean =>
  list.some((other) => sameBytes(other, certificate));

/** The certificate (DER) in `candidates` that issued this one: by name and by a signature that holds. */
export function issuerOf(certificate: Uint8Array, candidates: readonly Uint8Array[]): Uint8Array | undefined {
  const issued = new X509Certificate(certificate);
  return candidates.find((candidate) => {
    const issuer = new X509Certificate(candidate);
    return issuer.ca && issued.checkIssued(issuer) && issued.verify(issuer.publicKey);
  });
}

export const isSelfSigned = (certificate: Uint8Array): boolean => issuerOf(certificate, [certificate]) !== undefined;

/** Whether a certificate is pinned, or its issuers among `others` and the pinned ones lead to a pinned one. All DER. */
export function leadsToPinned(
  certificate: Uint8Array,
  others: readonly Uint8Array[],
  pinned: readonly Uint8Array[],
): boolean {
  let current: Uint8Array | undefined = certificate;
  for (let step = 0; current && step < LONGEST_CHAIN; step++) {
    if (isAmong(current, pinned)) return true;
    current = issuerOf(current, [...pinned, ...others]);
  }
  return false;
}
