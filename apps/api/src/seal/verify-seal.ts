import { createHash, verify, X509Certificate } from 'node:crypto';
import { readByteRange, type SignedRange } from './byte-range.ts';
import { readSignature, type SealSignature } from './read-signature.ts';
import { namesCertificate } from './signing-certificate.ts';
import { readTimestamp } from './timestamp-token.ts';

/**
 * What a file says about itself. WHOLE: sealed by us and every byte is under the seal. EXTENDED: sealed by us, but bytes
 * were added behind it, so it is genuine only if its hash is a stored one. NOT_OURS: no seal of ours, or changed.
 */
export type SealVerdict =
  | { verdict: 'WHOLE' | 'EXTENDED'; sha256: string; sealedBytes: number; timestampedAt: Date | null }
  | { verdict: 'NOT_OURS'; sha256: string; reason: string };

const MAXIMUM_BYTES = 5_000_000;

/**
 * Judges a file of unknown origin against pinned seal certificates (DER). Never throws. The time is what the token
 * inside says; the token's own signature was checked when the proof was sealed.
 */
export function verifySeal(pdf: Uint8Array, pinnedCertificates: readonly Uint8Array[]): SealVerdict {
  const sha256 = createHash('sha256').update(pdf).digest('hex');
  try {
    if (pdf.length > MAXIMUM_BYTES) throw new Error('the file is too large');
    if (Buffer.from(pdf.subarray(0, 5)).toString('latin1') !== '%PDF-') throw new Error('not a PDF');
    const range = readByteRange(pdf);
    const signature = readSignature(range.hole);
    checkDigest(pdf, range, signature);
    checkSignature(signature, pinnedCertificates);
    const timestampedAt = checkTimestamp(signature);
    const verdict = range.end === pdf.length ? 'WHOLE' : 'EXTENDED';
    return { verdict, sha256, sealedBytes: range.end, timestampedAt };
  } catch (error) {
    return { verdict: 'NOT_OURS', sha256, reason: error instanceof Error ? error.message : 'unreadable' };
  }
}

function checkDigest(pdf: Uint8Array, range: SignedRange, signature: SealSignature): void {
  const hash = createHash('sha256')
    .update(pdf.subarray(0, range.holeStart))
    .update(pdf.subarray(range.holeEnd, range.end));
  if (!hash.digest().equals(signature.messageDigest)) throw new Error('the document was changed');
}

function checkSignature(signature: SealSignature, pinnedCertificates: readonly Uint8Array[]): void {
  const certificate = pinnedCertificates.find((pinned) =>
    signature.certificates.some((sent) => Buffer.from(sent).equals(pinned)),
  );
  if (!certificate) throw new Error('sealed by another certificate');
  if (!namesCertificate(signature.signingCertificate, certificate))
    throw new Error('the seal names another certificate');
  const { publicKey } = new X509Certificate(certificate);
  if (!verify('sha256', signature.signedAttributes, publicKey, signature.signature))
    throw new Error('the seal is broken');
}

function checkTimestamp({ timestampToken, signature }: SealSignature): Date | null {
  if (!timestampToken) return null;
  const { digest, at } = readTimestamp(timestampToken);
  if (!createHash('sha256').update(signature).digest().equals(digest))
    throw new Error('the timestamp is of another seal');
  return at;
}
