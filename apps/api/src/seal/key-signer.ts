import { createPrivateKey, sign } from 'node:crypto';
import type { SealSigner } from './signer.ts';

/** A signer with its private key in memory. `privateKey` is PKCS#8 in DER; certificates are DER. */
export function keySigner(
  privateKey: Uint8Array,
  certificates: readonly [Uint8Array, ...Uint8Array[]],
  test: boolean,
): SealSigner {
  const key = createPrivateKey({ key: Buffer.from(privateKey), format: 'der', type: 'pkcs8' });
  const [certificate, ...chain] = certificates;
  return {
    certificate,
    chain,
    algorithm: key.asymmetricKeyType === 'rsa' ? 'rsa' : 'ecdsa-p256',
    sign: async (signedAttributes) => sign('sha256', signedAttributes, key),
    test,
  };
}
