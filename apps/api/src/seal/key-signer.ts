import { type KeyObject, sign, X509Certificate } from 'node:crypto';
import { issuerOf } from './certificate-chain.ts';
import { SealProblem } from './seal-problem.ts';
import type { SealSigner } from './signer.ts';

const SMALLEST_RSA_KEY = 3072;

/**
 * A signer with its private key in memory. `certificates` are DER, in any order: the one of the key and those above it.
 * @throws SealProblem when the key is too weak or none of the certificates is its own
 */
export function keySigner(privateKey: KeyObject, certificates: readonly Uint8Array[], test: boolean): SealSigner {
  const algorithm = sealAlgorithm(privateKey);
  const certificate = certificates.find((candidate) => new X509Certificate(candidate).checkPrivateKey(privateKey));
  if (!certificate) throw new SealProblem('KEY_UNREADABLE', 'no certificate belongs to the key');
  return {
    certificate,
    chain: issuersAbove(certificate, certificates),
    algorithm,
    sign: async (signedAttributes) => sign('sha256', signedAttributes, privateKey),
    test,
  };
}

/** What a key (private or public) signs with; throws SealProblem for a key that is no P-256 and no RSA of 3072 bits. */
export function sealAlgorithm(key: KeyObject): SealSigner['algorithm'] {
  const { namedCurve, modulusLength = 0 } = key.asymmetricKeyDetails ?? {};
  if (key.asymmetricKeyType === 'ec' && namedCurve === 'prime256v1') return 'ecdsa-p256';
  if (key.asymmetricKeyType === 'rsa' && modulusLength >= SMALLEST_RSA_KEY) return 'rsa';
  throw new SealProblem('KEY_UNREADABLE', 'a seal key is P-256, or RSA of at least 3072 bits');
}

/** The issuers of a certificate that are among these, nearest first. */
export function issuersAbove(certificate: Uint8Array, among: readonly Uint8Array[]): Uint8Array[] {
  const above: Uint8Array[] = [];
  let issuer = issuerOf(certificate, among);
  while (issuer && issuer !== certificate && !above.includes(issuer)) {
    above.push(issuer);
    issuer = issuerOf(issuer, among);
  }
  return above;
}
