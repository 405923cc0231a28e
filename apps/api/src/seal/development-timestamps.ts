import { createHash, randomBytes } from 'node:crypto';
import { AsnConvert, OctetString } from '@peculiar/asn1-schema';
import { Accuracy, MessageImprint, TSTInfo, TSTInfoVersion } from '@peculiar/asn1-tsp';
import { AlgorithmIdentifier } from '@peculiar/asn1-x509';
import type { Clock } from '../clock.ts';
import { OID } from './algorithms.ts';
import { signContent } from './signed-data.ts';
import type { SealSigner } from './signer.ts';
import type { TimestampAuthority } from './timestamp-authority.ts';
import type { TimestampFacts } from './timestamp-token.ts';

// An example identifier (RFC 3161 asks for a policy), so nobody takes it for the policy of a real authority.
const TEST_POLICY = '2.999.1';

/** A timestamp authority inside the process, for development: real tokens, a clock nobody vouches for. */
export function developmentTimestamps(signer: SealSigner, clock: Clock): TimestampAuthority {
  return {
    largestToken: 2048,
    timestamp: (digest) => issueTimestamp(signer, { digest, at: clock(), nonce: null }),
  };
}

/** Writes and signs a time-stamp token (DER), to the second. */
export function issueTimestamp(signer: SealSigner, { digest, at, nonce }: TimestampFacts): Promise<Uint8Array> {
  const info = new TSTInfo({
    version: TSTInfoVersion.v1,
    policy: TEST_POLICY,
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithm: OID.sha256 }),
      hashedMessage: new OctetString(digest),
    }),
    serialNumber: serialNumber(),
    genTime: new Date(Math.floor(at.getTime() / 1000) * 1000),
    accuracy: new Accuracy({ seconds: 1 }),
  });
  if (nonce) info.nonce = Uint8Array.from(nonce).buffer;
  const embedded = new Uint8Array(AsnConvert.serialize(info));
  const content = { type: OID.timestampInfo, digest: createHash('sha256').update(embedded).digest(), embedded };
  return signContent(content, signer);
}

/** A positive integer of 16 bytes without a leading zero. */
function serialNumber(): ArrayBuffer {
  const bytes = new Uint8Array(randomBytes(16));
  bytes[0] = (bytes[0]! & 0x3f) | 0x40;
  return bytes.buffer;
}
