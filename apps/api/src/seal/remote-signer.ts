import { createHash, verify, X509Certificate } from 'node:crypto';
import { z } from 'zod';
import type { Clock } from '../clock.ts';
import { OID } from './algorithms.ts';
import { positiveInteger, sequence } from './der.ts';
import type { Fetch } from './fetch-bytes.ts';
import { issuersAbove, sealAlgorithm } from './key-signer.ts';
import { SealProblem } from './seal-problem.ts';
import type { SealSigner } from './signer.ts';
import { readSecret, type SigningService, type SigningServiceSettings, signingService } from './signing-service.ts';

// CSC API v2, the parts used: chapters 11.5 credentials/info, 11.6 credentials/authorize and 11.10 signatures/signHash.
const credential = z.object({
  key: z.object({ status: z.string() }),
  cert: z.object({ certificates: z.array(z.base64()).min(1) }),
  auth: z.object({ mode: z.string() }).default({ mode: 'implicit' }),
});
const authorization = z.object({ SAD: z.string() });
const signed = z.object({ signatures: z.array(z.base64()).min(1) });

/**
 * The way to a signer whose key never leaves a remote signing service: it gets hashes only, never a document. Opening
 * asks the service which certificate it has. Opening and signing throw SealProblem when the service fails or refuses.
 */
export function openRemoteSigner(
  settings: SigningServiceSettings,
  { fetch, clock }: { fetch: Fetch; clock: Clock },
): () => Promise<SealSigner> {
  const service = signingService(settings, fetch, clock);
  return () => describe(settings, service);
}

async function describe(settings: SigningServiceSettings, service: SigningService): Promise<SealSigner> {
  const { credentialId: credentialID } = settings;
  const found = await honestly(
    service('credentials/info', { credentialID, certificates: 'chain', authInfo: true }, credential),
  );
  if (found.key.status !== 'enabled') throw new SealProblem('SIGNING_SERVICE', 'the key is disabled');
  if (found.auth.mode === 'oauth2code')
    throw new SealProblem('SIGNING_SERVICE', 'the key wants a person for each seal');
  const certificates = found.cert.certificates.map((text) => new Uint8Array(Buffer.from(text, 'base64')));
  const [certificate = new Uint8Array()] = certificates;
  const algorithm = sealAlgorithm(new X509Certificate(certificate).publicKey);
  return {
    certificate,
    chain: issuersAbove(certificate, certificates),
    algorithm,
    sign: (signedAttributes) => honestly(sign(settings, service, found.auth.mode, certificate, signedAttributes)),
    test: false,
  };
}

async function sign(
  { credentialId: credentialID, pinFile }: SigningServiceSettings,
  service: SigningService,
  mode: string,
  certificate: Uint8Array,
  signedAttributes: Uint8Array,
): Promise<Uint8Array> {
  const { publicKey } = new X509Certificate(certificate);
  const what = {
    credentialID,
    hashes: [createHash('sha256').update(signedAttributes).digest('base64')],
    hashAlgorithmOID: OID.sha256,
  };
  const pin = mode === 'explicit' && pinFile ? { authData: [{ id: 'PIN', value: await readSecret(pinFile) }] } : {};
  const { SAD } = await service('credentials/authorize', { ...what, numSignatures: 1, ...pin }, authorization);
  const signAlgo = publicKey.asymmetricKeyType === 'rsa' ? OID.rsaWithSha256 : OID.ecdsaWithSha256;
  const { signatures } = await service('signatures/signHash', { ...what, SAD, signAlgo }, signed);
  const signature = new Uint8Array(Buffer.from(signatures[0] ?? '', 'base64'));
  if (verify('sha256', signedAttributes, publicKey, signature)) return signature;
  // Some services give the two numbers of an ECDSA signature side by side.
  if (verify('sha256', signedAttributes, { key: publicKey, dsaEncoding: 'ieee-p1363' }, signature)) {
    const half = signature.length / 2;
    return sequence(positiveInteger(signature.subarray(0, half)), positiveInteger(signature.subarray(half)));
  }
  throw new Error('the signature is not of the key');
}

async function honestly<T>(work: Promise<T>): Promise<T> {
  return work.catch((error) => {
    if (error instanceof SealProblem) throw error;
    throw new SealProblem('SIGNING_SERVICE', error instanceof Error ? error.message : 'error');
  });
}
