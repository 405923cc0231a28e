import { constants, type KeyObject, verify } from 'node:crypto';
import { digestName, OID } from './algorithms.ts';

/** A signature as CMS, CRLs and OCSP answers carry it. */
export interface ForeignSignature {
  /** Object identifier of the signature algorithm. */
  signatureAlgorithm: { algorithm: string };
  /** Object identifier of the digest, for algorithms that do not name one. */
  digestAlgorithm?: string;
  signature: Uint8Array;
}

const digests: Record<string, string> = {
  [OID.rsaWithSha256]: OID.sha256,
  '1.2.840.113549.1.1.12': OID.sha384,
  '1.2.840.113549.1.1.13': OID.sha512,
  [OID.ecdsaWithSha256]: OID.sha256,
  '1.2.840.10045.4.3.3': OID.sha384,
  '1.2.840.10045.4.3.4': OID.sha512,
};

/** Whether a signature of somebody else, in any current algorithm, holds. Throws when the algorithm is not accepted. */
export function signatureHolds(data: Uint8Array, key: KeyObject, foreign: ForeignSignature): boolean {
  const { algorithm } = foreign.signatureAlgorithm;
  const digest = digestName(digests[algorithm] ?? foreign.digestAlgorithm ?? algorithm);
  const padding = algorithm === OID.rsaPss ? constants.RSA_PKCS1_PSS_PADDING : constants.RSA_PKCS1_PADDING;
  const rsa = key.asymmetricKeyType === 'rsa';
  const options = rsa ? { key, padding, saltLength: constants.RSA_PSS_SALTLEN_AUTO } : { key };
  return verify(digest, data, options, foreign.signature);
}
