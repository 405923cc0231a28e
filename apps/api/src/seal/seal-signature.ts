import { createHash } from 'node:crypto';
import { OID } from './algorithms.ts';
import { attribute, signContent } from './signed-data.ts';
import type { SealSigner } from './signer.ts';
import type { TimestampAuthority } from './timestamp-authority.ts';
import { readTimestamp } from './timestamp-token.ts';

/**
 * The signature over a document for PAdES baseline B, and T with a timestamp: detached CMS in DER.
 * `parts` are the signed bytes in order.
 */
export async function signDocument(
  parts: readonly Uint8Array[],
  signer: SealSigner,
  timestamps: TimestampAuthority | null,
): Promise<Uint8Array> {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  const content = { type: OID.data, digest: hash.digest(), embedded: null };
  if (!timestamps) return signContent(content, signer);
  return signContent(content, signer, (signature) => timestampOf(signature, timestamps));
}

// Everything around certificates and token: attributes, names, and a signature of up to RSA-4096.
const FRAME_BYTES = 1536;

/** Room that a signature of this signer with a timestamp of this authority needs at most, in bytes. */
export function reservedBytes({ certificate, chain }: SealSigner, timestamps: TimestampAuthority | null): number {
  const certificates = [certificate, ...chain].reduce((sum, { length }) => sum + length, 0);
  return certificates + FRAME_BYTES + (timestamps?.largestToken ?? 0);
}

async function timestampOf(signature: Uint8Array, timestamps: TimestampAuthority) {
  const digest = createHash('sha256').update(signature).digest();
  const token = await timestamps.timestamp(digest);
  if (!digest.equals(readTimestamp(token).digest)) throw new Error('The timestamp is for another signature.');
  return attribute(OID.timestampToken, token);
}
