import { ContentInfo, SignedData, type SignerInfo } from '@peculiar/asn1-cms';
import { AsnConvert, OctetString } from '@peculiar/asn1-schema';
import { OID } from './algorithms.ts';

/** The parts of a seal's CMS that a check needs. */
export interface SealSignature {
  /** DER of the signed attributes as they were signed: a SET. */
  signedAttributes: Uint8Array;
  messageDigest: Uint8Array;
  signingCertificate: ArrayBuffer;
  signature: Uint8Array;
  /** DER of the certificates that travel with it. */
  certificates: Uint8Array[];
  timestampToken: ArrayBuffer | null;
}

const SET = 0x31;

/** Reads the CMS in the hole of a seal. Throws when it is anything but one signature and zeros behind it. */
export function readSignature(hole: Uint8Array): SealSignature {
  const length = derLength(hole);
  if (hole.subarray(length).some((byte) => byte !== 0)) throw new Error('data behind the signature');
  const { contentType, content } = AsnConvert.parse(hole.slice(0, length), ContentInfo);
  if (contentType !== OID.signedData) throw new Error('no CMS signature');
  const signedData = AsnConvert.parse(content, SignedData);
  const [signer] = signedData.signerInfos;
  if (!signer || signedData.signerInfos.length !== 1) throw new Error('one signer is wanted');
  if (signedData.encapContentInfo.eContent) throw new Error('the signature carries its own content');
  if (signer.digestAlgorithm.algorithm !== OID.sha256 || !signer.signedAttrsRaw) throw new Error('not a seal of ours');
  return {
    signedAttributes: asSet(signer.signedAttrsRaw),
    messageDigest: octets(attributeValue(signer, OID.messageDigest)),
    signingCertificate: attributeValue(signer, OID.signingCertificateV2),
    signature: octets(AsnConvert.serialize(signer.signature)),
    certificates: [...(signedData.certificates ?? [])].flatMap(({ certificate }) =>
      certificate ? [new Uint8Array(AsnConvert.serialize(certificate))] : [],
    ),
    timestampToken:
      signer.unsignedAttrs?.find(({ attrType }) => attrType === OID.timestampToken)?.attrValues[0] ?? null,
  };
}

function attributeValue(signer: SignerInfo, type: string): ArrayBuffer {
  const found = signer.signedAttrs?.filter((attribute) => attribute.attrType === type) ?? [];
  const [value] = found[0]?.attrValues ?? [];
  if (found.length !== 1 || !value) throw new Error(`attribute ${type} is missing`);
  return value;
}

function octets(der: ArrayBuffer): Uint8Array {
  return new Uint8Array(AsnConvert.parse(der, OctetString).buffer);
}

/** The attributes stand in the signature under a tag of their own, but were signed as a SET (RFC 5652, 5.4). */
function asSet(raw: ArrayBuffer): Uint8Array {
  const bytes = new Uint8Array(raw.slice(0));
  bytes[0] = SET;
  return bytes;
}

/** Length of the DER value at the start, its header included. */
function derLength(bytes: Uint8Array): number {
  const first = bytes[1] ?? 0;
  if (first < 0x80) return 2 + first;
  const count = first & 0x7f;
  if (count === 0 || count > 3) throw new Error('not in DER');
  return 2 + count + [...bytes.subarray(2, 2 + count)].reduce((length, byte) => length * 256 + byte, 0);
}
