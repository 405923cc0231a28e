import { type Attribute, ContentInfo, SignedData } from '@peculiar/asn1-cms';
import { AsnConvert } from '@peculiar/asn1-schema';
import type { AlgorithmIdentifier } from '@peculiar/asn1-x509';
import { type BaseBlock, Constructed, fromBER, Sequence } from 'asn1js';
import { OID } from './algorithms.ts';

const CONTEXT_SPECIFIC = 3;

/** One attribute of a signature: the whole of it and its first value, as DER. */
export interface ReadAttribute {
  type: string;
  der: Uint8Array;
  value: Uint8Array;
}

/** The parts of a CMS signature that a check needs, all as DER or plain bytes. */
export interface ReadSignedData {
  type: string;
  embedded: Uint8Array | null;
  certificates: Uint8Array[];
  digestAlgorithm: string;
  signatureAlgorithm: AlgorithmIdentifier;
  signature: Uint8Array;
  signed: ReadAttribute[];
  unsigned: ReadAttribute[];
}

/** Reads SignedData with one signer without judging it. Throws when it is something else. */
export function readSignedData(der: Uint8Array): ReadSignedData {
  const { contentType, content } = AsnConvert.parse(der, ContentInfo);
  if (contentType !== OID.signedData) throw new Error('no CMS signature');
  const signedData = AsnConvert.parse(content, SignedData);
  const [signer] = signedData.signerInfos;
  if (!signer || signedData.signerInfos.length !== 1) throw new Error('one signer is wanted');
  const { eContentType, eContent } = signedData.encapContentInfo;
  return {
    type: eContentType,
    embedded: eContent?.single ? new Uint8Array(eContent.single.buffer) : null,
    certificates: certificatesIn(der),
    digestAlgorithm: signer.digestAlgorithm.algorithm,
    signatureAlgorithm: signer.signatureAlgorithm,
    signature: new Uint8Array(signer.signature.buffer),
    signed: (signer.signedAttrs ?? []).map(readAttribute),
    unsigned: (signer.unsignedAttrs ?? []).map(readAttribute),
  };
}

function readAttribute(attribute: Attribute): ReadAttribute {
  return {
    type: attribute.attrType,
    der: new Uint8Array(AsnConvert.serialize(attribute)),
    value: new Uint8Array(attribute.attrValues[0] ?? new ArrayBuffer(0)),
  };
}

/** The certificates byte for byte as they were sent: written again they may differ, and their hashes would not fit. */
function certificatesIn(der: Uint8Array): Uint8Array[] {
  const parts = childrenOf(childrenOf(childrenOf(fromBER(der).result)[1])[0]);
  const set = parts.find(({ idBlock }) => idBlock.tagClass === CONTEXT_SPECIFIC && idBlock.tagNumber === 0);
  const sequences = childrenOf(set).filter((child) => child instanceof Sequence);
  return sequences.map((certificate) => new Uint8Array(certificate.valueBeforeDecodeView));
}

const childrenOf = (block: BaseBlock | undefined): BaseBlock[] =>
  block instanceof Constructed ? (block.valueBlock.value as BaseBlock[]) : [];

/** Length of the DER value at the start, its header included. */
export function derLength(bytes: Uint8Array): number {
  const first = bytes[1] ?? 0;
  if (first < 0x80) return 2 + first;
  const count = first & 0x7f;
  if (count === 0 || count > 3) throw new Error('not in DER');
  return 2 + count + [...bytes.subarray(2, 2 + count)].reduce((length, byte) => length * 256 + byte, 0);
}
