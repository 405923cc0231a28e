import { OID, sha256Algorithm, signatureAlgorithm } from './algorithms.ts';
import { integer, objectIdentifier, octetString, sequence, setOf, tagged } from './der.ts';
import type { SealSigner } from './signer.ts';
import { issuerAndSerialNumber, signingCertificate } from './signing-certificate.ts';

/** What is signed: a document outside the signature, by its SHA-256, or content that travels inside. */
export interface ContentToSign {
  type: string;
  digest: Uint8Array;
  embedded: Uint8Array | null;
}

/** What a signature consists of; certificates are DER, the signer's first. */
export interface SignatureParts {
  certificates: readonly [Uint8Array, ...Uint8Array[]];
  algorithm: SealSigner['algorithm'];
  signature: Uint8Array;
  /** DER of attributes about the signature itself. */
  unsigned: readonly Uint8Array[];
}

/**
 * Signs content as CMS SignedData (DER, RFC 5652) with one signer, in the CAdES baseline form: content type, digest and
 * signing certificate are signed, nothing else. `unsigned` may add an attribute about the signature itself.
 */
export async function signContent(
  content: ContentToSign,
  signer: SealSigner,
  unsigned?: (signature: Uint8Array) => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const { certificate, chain, algorithm } = signer;
  const signature = await signer.sign(setOf(...signedAttributes(content, certificate)));
  return encodeSignedData(content, {
    certificates: [certificate, ...chain],
    algorithm,
    signature,
    unsigned: unsigned ? [await unsigned(signature)] : [],
  });
}

/** The attributes that the signer signs, in DER order; what is signed is the SET of them. */
export function signedAttributes(content: ContentToSign, certificate: Uint8Array): Uint8Array[] {
  return [
    attribute(OID.contentType, objectIdentifier(content.type)),
    attribute(OID.messageDigest, octetString(content.digest)),
    attribute(OID.signingCertificateV2, signingCertificate(certificate)),
  ].sort(Buffer.compare);
}

/** Writes SignedData. Equal input gives equal bytes, so a check can write it again and compare. */
export function encodeSignedData(content: ContentToSign, parts: SignatureParts): Uint8Array {
  const [certificate] = parts.certificates;
  const signerInfo = sequence(
    integer(1),
    issuerAndSerialNumber(certificate),
    sha256Algorithm(),
    tagged(0, ...signedAttributes(content, certificate)),
    signatureAlgorithm(parts.algorithm),
    octetString(parts.signature),
    ...(parts.unsigned.length > 0 ? [tagged(1, ...parts.unsigned)] : []),
  );
  const signedData = sequence(
    integer(content.type === OID.data ? 1 : 3),
    setOf(sha256Algorithm()),
    sequence(objectIdentifier(content.type), ...(content.embedded ? [tagged(0, octetString(content.embedded))] : [])),
    tagged(0, ...parts.certificates),
    setOf(signerInfo),
  );
  return sequence(objectIdentifier(OID.signedData), tagged(0, signedData));
}

/** One attribute with one value. */
export function attribute(type: string, value: Uint8Array): Uint8Array {
  return sequence(objectIdentifier(type), setOf(value));
}
