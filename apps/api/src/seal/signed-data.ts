import {
  Attribute,
  CertificateChoices,
  CertificateSet,
  CMSVersion,
  ContentInfo,
  DigestAlgorithmIdentifiers,
  EncapsulatedContent,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignedData,
  SignerIdentifier,
  SignerInfo,
  SignerInfos,
} from '@peculiar/asn1-cms';
import {
  AsnArray,
  AsnConvert,
  AsnObjectIdentifierConverter,
  AsnType,
  AsnTypeTypes,
  OctetString,
} from '@peculiar/asn1-schema';
import { Certificate } from '@peculiar/asn1-x509';
import { OID, sha256Identifier, signatureIdentifier } from './algorithms.ts';
import type { SealSigner } from './signer.ts';
import { signingCertificateValue } from './signing-certificate.ts';

/** What is signed: a document outside the signature, by its digest, or content that travels inside. */
export interface ContentToSign {
  type: string;
  digest: Uint8Array;
  embedded: Uint8Array | null;
}

class AttributeSet extends AsnArray<Attribute> {}
AsnType({ type: AsnTypeTypes.Set, itemType: Attribute })(AttributeSet);

/**
 * Signs content as CMS SignedData (DER) with one signer, in the CAdES baseline form: content type, digest and signing
 * certificate are signed, nothing else. `unsigned` may add attributes about the signature itself.
 */
export async function signContent(
  content: ContentToSign,
  signer: SealSigner,
  unsigned?: (signature: Uint8Array) => Promise<Attribute[]>,
): Promise<Uint8Array> {
  const attributes = signedAttributes(content, signer.certificate);
  const signature = await signer.sign(new Uint8Array(AsnConvert.serialize(new AttributeSet(attributes))));
  const { issuer, serialNumber } = AsnConvert.parse(signer.certificate, Certificate).tbsCertificate;
  const info = new SignerInfo({
    version: CMSVersion.v1,
    sid: new SignerIdentifier({ issuerAndSerialNumber: new IssuerAndSerialNumber({ issuer, serialNumber }) }),
    digestAlgorithm: sha256Identifier(),
    signedAttrs: attributes,
    signatureAlgorithm: signatureIdentifier(signer.algorithm),
    signature: new OctetString(signature),
  });
  if (unsigned) info.unsignedAttrs = await unsigned(signature);
  return wrap(content, signer, info);
}

function signedAttributes(content: ContentToSign, certificate: Uint8Array): Attribute[] {
  const attributes = [
    attribute(OID.contentType, AsnObjectIdentifierConverter.toASN(content.type).toBER()),
    attribute(OID.messageDigest, AsnConvert.serialize(new OctetString(content.digest))),
    attribute(OID.signingCertificateV2, signingCertificateValue(certificate)),
  ];
  // DER sorts the members of a SET OF by their encoding.
  const encoded = new Map(attributes.map((item) => [item, Buffer.from(AsnConvert.serialize(item))]));
  return attributes.sort((a, b) => Buffer.compare(encoded.get(a)!, encoded.get(b)!));
}

/** One attribute with one value, given as DER. */
export function attribute(type: string, value: ArrayBuffer): Attribute {
  return new Attribute({ attrType: type, attrValues: [value] });
}

function wrap(content: ContentToSign, signer: SealSigner, info: SignerInfo): Uint8Array {
  const encapsulated = new EncapsulatedContentInfo({ eContentType: content.type });
  if (content.embedded) encapsulated.eContent = new EncapsulatedContent({ single: new OctetString(content.embedded) });
  const signedData = new SignedData({
    version: content.type === OID.data ? CMSVersion.v1 : CMSVersion.v3,
    digestAlgorithms: new DigestAlgorithmIdentifiers([sha256Identifier()]),
    encapContentInfo: encapsulated,
    certificates: new CertificateSet([signer.certificate, ...signer.chain].map(certificateChoice)),
    signerInfos: new SignerInfos([info]),
  });
  const wrapped = new ContentInfo({ contentType: OID.signedData, content: AsnConvert.serialize(signedData) });
  return new Uint8Array(AsnConvert.serialize(wrapped));
}

/** A certificate is signed over its exact bytes, so one that would be written differently is refused. */
function certificateChoice(certificate: Uint8Array): CertificateChoices {
  const parsed = AsnConvert.parse(certificate, Certificate);
  if (!Buffer.from(AsnConvert.serialize(parsed)).equals(certificate)) throw new Error('The certificate is not in DER.');
  return new CertificateChoices({ certificate: parsed });
}
