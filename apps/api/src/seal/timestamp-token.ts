import { createHash } from 'node:crypto';
import { AsnConvert } from '@peculiar/asn1-schema';
import { TSTInfo } from '@peculiar/asn1-tsp';
import { OID } from './algorithms.ts';
import { readSignedData } from './read-signed-data.ts';
import { verifySignedData } from './verify-signed-data.ts';

/** What a time-stamp token says. */
export interface TimestampFacts {
  /** SHA-256 that existed at `at`. */
  digest: Uint8Array;
  at: Date;
}

/** Reads an RFC 3161 token (DER) without judging its signature; throws when it is none. */
export function readTimestamp(token: Uint8Array): TimestampFacts {
  const { type, embedded } = readSignedData(token);
  if (type !== OID.timestampInfo || !embedded) throw new Error('Not a time-stamp token.');
  const info = AsnConvert.parse(embedded, TSTInfo);
  if (info.messageImprint.hashAlgorithm.algorithm !== OID.sha256)
    throw new Error('A time-stamp over SHA-256 is wanted.');
  return { digest: new Uint8Array(info.messageImprint.hashedMessage.buffer), at: info.genTime };
}

/** Reads a token of an authority whose certificates are pinned; throws when its signature does not hold. */
export function verifyTimestamp(token: Uint8Array, pinnedCertificates: readonly Uint8Array[]): TimestampFacts {
  const digestOf = (embedded: Uint8Array | null) =>
    createHash('sha256')
      .update(embedded ?? '')
      .digest();
  verifySignedData(token, OID.timestampInfo, digestOf, pinnedCertificates);
  return readTimestamp(token);
}
