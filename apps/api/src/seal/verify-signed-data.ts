import { verify, X509Certificate } from 'node:crypto';
import { isAmong } from './certificate-chain.ts';
import { setOf } from './der.ts';
import { type ReadSignedData, readSignedData } from './read-signed-data.ts';
import { type ContentToSign, encodeSignedData, type SignatureParts, signedAttributes } from './signed-data.ts';

/**
 * Checks a signature that this product wrote: pinned certificates, a signature that holds, and not one byte different
 * from what we would write. `digestOf` gives the SHA-256 of the signed content. Throws a message when it fails.
 */
export function verifySignedData(
  der: Uint8Array,
  type: string,
  digestOf: (embedded: Uint8Array | null) => Uint8Array,
  pinnedCertificates: readonly Uint8Array[],
): ReadSignedData {
  const read = readSignedData(der);
  const [certificate, ...chain] = read.certificates;
  if (!certificate || !read.certificates.every((sent) => isAmong(sent, pinnedCertificates))) {
    throw new Error('sealed by another certificate');
  }
  const content: ContentToSign = { type, digest: digestOf(read.embedded), embedded: read.embedded };
  const { publicKey } = new X509Certificate(certificate);
  const attributes = setOf(...signedAttributes(content, certificate));
  if (!verify('sha256', attributes, publicKey, read.signature)) throw new Error('the document was changed');
  const parts: SignatureParts = {
    certificates: [certificate, ...chain],
    algorithm: publicKey.asymmetricKeyType === 'rsa' ? 'rsa' : 'ecdsa-p256',
    signature: read.signature,
    unsigned: read.unsigned.map((attribute) => attribute.der),
  };
  if (!Buffer.from(encodeSignedData(content, parts)).equals(der)) throw new Error('the signature was rewritten');
  return read;
}
