import { objectIdentifier, sequence } from './der.ts';
import type { SealSigner } from './signer.ts';

/** Object identifiers of CMS, ESS, RFC 3161 and the algorithms used. */
export const OID = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  timestampToken: '1.2.840.113549.1.9.16.2.14',
  timestampInfo: '1.2.840.113549.1.9.16.1.4',
  sha256: '2.16.840.1.101.3.4.2.1',
  ecdsaWithSha256: '1.2.840.10045.4.3.2',
  rsaWithSha256: '1.2.840.113549.1.1.11',
} as const;

const NULL = Uint8Array.of(5, 0);

export function sha256Algorithm(): Uint8Array {
  return sequence(objectIdentifier(OID.sha256));
}

export function signatureAlgorithm(algorithm: SealSigner['algorithm']): Uint8Array {
  if (algorithm === 'ecdsa-p256') return sequence(objectIdentifier(OID.ecdsaWithSha256));
  // RFC 4055: the RSA identifiers carry an explicit NULL.
  return sequence(objectIdentifier(OID.rsaWithSha256), NULL);
}
