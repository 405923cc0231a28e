import { ContentInfo, SignedData } from '@peculiar/asn1-cms';
import { AsnConvert } from '@peculiar/asn1-schema';
import { TSTInfo } from '@peculiar/asn1-tsp';
import { OID } from './algorithms.ts';

/** What a time-stamp token says. */
export interface TimestampFacts {
  /** SHA-256 that existed at `at`. */
  digest: Uint8Array;
  at: Date;
}

/** Reads an RFC 3161 token (DER) without judging its signature; throws when it is none. */
export function readTimestamp(token: Uint8Array | ArrayBuffer): TimestampFacts {
  const { contentType, content } = AsnConvert.parse(token, ContentInfo);
  if (contentType !== OID.signedData) throw new Error('A time-stamp token is SignedData.');
  const { eContentType, eContent } = AsnConvert.parse(content, SignedData).encapContentInfo;
  if (eContentType !== OID.timestampInfo || !eContent?.single) throw new Error('Not a time-stamp token.');
  const info = AsnConvert.parse(eContent.single.buffer, TSTInfo);
  if (info.messageImprint.hashAlgorithm.algorithm !== OID.sha256)
    throw new Error('A time-stamp over SHA-256 is wanted.');
  return { digest: new Uint8Array(info.messageImprint.hashedMessage.buffer), at: info.genTime };
}
