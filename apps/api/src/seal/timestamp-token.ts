import { AsnConvert } from '@peculiar/asn1-schema';
import { TSTInfo } from '@peculiar/asn1-tsp';
import { OID } from './algorithms.ts';
import { readSignedData } from './read-signed-data.ts';

/** What a time-stamp token says. */
export interface TimestampFacts {
  /** SHA-256 that existed at `at`. */
  digest: Uint8Array;
  at: Date;
  /** What the asker sent along, to recognize the answer. */
  nonce: Uint8Array | null;
}

/** Reads an RFC 3161 token (DER) without judging its signature; throws when it is none. */
export function readTimestamp(token: Uint8Array): TimestampFacts {
  const { type, embedded } = readSignedData(token);
  if (type !== OID.timestampInfo || !embedded) throw new Error('Not a time-stamp token.');
  const info = AsnConvert.parse(embedded, TSTInfo);
  if (info.messageImprint.hashAlgorithm.algorithm !== OID.sha256)
    throw new Error('A time-stamp over SHA-256 is wanted.');
  const { hashedMessage } = info.messageImprint;
  return {
    digest: new Uint8Array(hashedMessage.buffer, hashedMessage.byteOffset, hashedMessage.byteLength),
    at: info.genTime,
    nonce: info.nonce ? new Uint8Array(info.nonce) : null,
  };
}
