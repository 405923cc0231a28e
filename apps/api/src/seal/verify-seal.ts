import { createHash } from 'node:crypto';
import { OID } from './algorithms.ts';
import { readByteRange, type SignedRange } from './byte-range.ts';
import { derLength, type ReadSignedData } from './read-signed-data.ts';
import { verifySignedData } from './verify-signed-data.ts';
import { type VerifiedTimestamp, verifyTimestamp } from './verify-timestamp.ts';

/**
 * What a file says about itself. WHOLE: sealed by us and every byte is under the seal. EXTENDED: sealed by us, but bytes
 * were added behind it, so it is genuine only if its hash is a stored one. NOT_OURS: no seal of ours, or changed.
 */
export type SealVerdict =
  | ({ verdict: 'WHOLE' | 'EXTENDED' } & SealFacts)
  | { verdict: 'NOT_OURS'; sha256: string; reason: string };

export interface SealFacts {
  /** Of the whole file, in hex. */
  sha256: string;
  /** How many bytes from the start the seal covers. */
  sealedBytes: number;
  /** When the seal existed; null without a timestamp. */
  timestampedAt: Date | null;
  /** Whether an authority that we know said so. */
  timestampTrusted: boolean;
}

const MAXIMUM_BYTES = 5_000_000;

/**
 * Judges a file of unknown origin against the pinned certificates (DER) of the seal and its issuers. A timestamp of
 * an authority that is not pinned is told, but not trusted. Never throws.
 */
export function verifySeal(pdf: Uint8Array, pinnedCertificates: readonly Uint8Array[]): SealVerdict {
  const sha256 = createHash('sha256').update(pdf).digest('hex');
  try {
    if (pdf.length > MAXIMUM_BYTES) throw new Error('the file is too large');
    if (Buffer.from(pdf.subarray(0, 5)).toString('latin1') !== '%PDF-') throw new Error('not a PDF');
    const range = readByteRange(pdf);
    const digest = digestOf(pdf, range);
    const signature = verifySignedData(signatureIn(range.hole), OID.data, () => digest, pinnedCertificates);
    const timestamp = timestampOf(signature, pinnedCertificates);
    const verdict = range.end === pdf.length ? 'WHOLE' : 'EXTENDED';
    const time = { timestampedAt: timestamp?.at ?? null, timestampTrusted: timestamp?.trusted ?? false };
    return { verdict, sha256, sealedBytes: range.end, ...time };
  } catch (error) {
    return { verdict: 'NOT_OURS', sha256, reason: error instanceof Error ? error.message : 'unreadable' };
  }
}

/** The signature in the hole, behind which only zeros may stand. */
function signatureIn(hole: Uint8Array): Uint8Array {
  const length = derLength(hole);
  if (hole.subarray(length).some((byte) => byte !== 0)) throw new Error('data behind the signature');
  return hole.slice(0, length);
}

function digestOf(pdf: Uint8Array, { holeStart, holeEnd, end }: SignedRange): Uint8Array {
  return createHash('sha256').update(pdf.subarray(0, holeStart)).update(pdf.subarray(holeEnd, end)).digest();
}

function timestampOf(
  { unsigned, signature }: ReadSignedData,
  pinnedCertificates: readonly Uint8Array[],
): VerifiedTimestamp | null {
  const [token, ...others] = unsigned;
  if (!token) return null;
  if (token.type !== OID.timestampToken || others.length > 0) throw new Error('more than a timestamp is attached');
  const timestamp = verifyTimestamp(token.value, pinnedCertificates);
  if (!createHash('sha256').update(signature).digest().equals(timestamp.digest))
    throw new Error('the timestamp is of another seal');
  return timestamp;
}
