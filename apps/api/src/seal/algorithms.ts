import { objectIdentifier, sequence } from './der.ts';
import type { SealSigner } from './signer.ts';

/** Object identifiers of CMS, ESS, RFC 3161 and the algorithms used. */
export const OID = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingCertificate: '1.2.840.113549.1.9.16.2.12',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  timestampToken: '1.2.840.113549.1.9.16.2.14',
  timestampInfo: '1.2.840.113549.1.9.16.1.4',
  timestamping: '1.3.6.1.5.5.7.3.8',
  sha1: '1.3.14.3.2.26',
  sha256: '2.16.840.1.101.3.4.2.1',
  sha384: '2.16.840.1.101.3.4.2.2',
  sha512: '2.16.840.1.101.3.4.2.3',
  ecdsaWithSha256: '1.2.840.10045.4.3.2',
  rsaWithSha256: '1.2.840.113549.1.1.11',
  rsaPss: '1.2.840.113549.1.1.10',
} as const;

const NULL = Uint8Array.of(5, 0);

/** The name under which Node knows a digest; throws for one that no longer protects. */
export function digestName(identifier: string): 'sha256' | 'sha384' | 'sha512' {
  switch (identifier) {
    case OID.sha256:
      return 'sha256';
    case OID.sha384:
      return 'sha384';
    case OID.sha512:
      return 'sha512';
    default:
      throw new Error(`the digest ${identifier} is not accepted`);
  }
}

export function sha256Algorithm(): Uint8Array {
  return sequence(objectIdentifier(OID.sha256));
}

export function signatureAlgorithm(algorithm: SealSigner['algorithm']): Uint8Array {
  if (algorithm === 'ecdsa-p256') return sequence(objectIdentifier(OID.ecdsaWithSha256));
  // RFC 4055: the RSA identifiers carry an explicit NULL.
  return sequence(objectIdentifier(OID.rsaWithSha256), NULL);
}
