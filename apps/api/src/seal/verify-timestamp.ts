import { createHash, X509Certificate } from 'node:crypto';
import { digestName, OID } from './algorithms.ts';
import { leadsToPinned, sameBytes } from './certificate-chain.ts';
import { objectIdentifier, octetString, setOf } from './der.ts';
import { type ReadSignedData, readSignedData } from './read-signed-data.ts';
import { signatureHolds } from './signature-holds.ts';
import { readSigningCertificate } from './signing-certificate.ts';
import { readTimestamp, type TimestampFacts } from './timestamp-token.ts';

/** A token whose signature holds. */
export interface VerifiedTimestamp extends TimestampFacts {
  /** Whether the authority is a pinned one; otherwise anybody may have said this time. */
  trusted: boolean;
  /** Certificates in the token, DER, the authority's own first. */
  certificates: Uint8Array[];
}

/**
 * Checks a time-stamp token (DER) of any authority as RFC 3161 asks: its certificate is named inside the signature, may
 * only sign times and was valid then, and the signature holds. Throws a message when not.
 */
export function verifyTimestamp(token: Uint8Array, pinnedCertificates: readonly Uint8Array[]): VerifiedTimestamp {
  const facts = readTimestamp(token);
  const read = readSignedData(token);
  const certificate = signerCertificate(read);
  checkAuthority(new X509Certificate(certificate), facts.at);
  checkContent(read);
  const attributes = setOf(...read.signed.map(({ der }) => der));
  const { publicKey } = new X509Certificate(certificate);
  if (!signatureHolds(attributes, publicKey, read)) throw new Error('the timestamp was changed');
  const others = read.certificates.filter((other) => other !== certificate);
  return {
    ...facts,
    // All of them: whatever else somebody put into the token is not what the authority sent.
    trusted: read.certificates.every((sent) => leadsToPinned(sent, read.certificates, pinnedCertificates)),
    certificates: [certificate, ...others],
  };
}

function signerCertificate({ signed, certificates }: ReadSignedData): Uint8Array {
  const named = signed.find(({ type }) => type === OID.signingCertificateV2 || type === OID.signingCertificate);
  if (!named) throw new Error('the timestamp does not name its certificate');
  const { digest, hash } = readSigningCertificate(named.type, named.value);
  const found = certificates.find((sent) => createHash(digest).update(sent).digest().equals(hash));
  if (!found) throw new Error('the certificate of the timestamp is not there');
  return found;
}

/** RFC 3161, 2.3: the key signs times and nothing else. */
function checkAuthority(certificate: X509Certificate, at: Date): void {
  const purposes: readonly string[] | undefined = certificate.keyUsage;
  if (purposes?.length !== 1 || purposes[0] !== OID.timestamping) throw new Error('not the certificate of a time');
  if (at < certificate.validFromDate || at > certificate.validToDate) {
    throw new Error('the certificate of the timestamp was not valid then');
  }
}

/** RFC 5652, 5.4: the signed attributes name the kind of content and hold its digest. */
function checkContent({ signed, embedded, digestAlgorithm }: ReadSignedData): void {
  const stated = signed.find(({ type }) => type === OID.messageDigest)?.value ?? new Uint8Array();
  const digest = createHash(digestName(digestAlgorithm))
    .update(embedded ?? '')
    .digest();
  if (!sameBytes(stated, octetString(digest))) throw new Error('the timestamp was changed');
  const kind = signed.find(({ type }) => type === OID.contentType)?.value;
  if (!kind || !sameBytes(kind, objectIdentifier(OID.timestampInfo)))
    throw new Error('the timestamp is of another kind');
}
