import { Integer, ObjectIdentifier, OctetString, Primitive } from 'asn1js';

// Every function takes and gives finished DER, so certificates and tokens go in byte for byte.

const UNIVERSAL = 1;
const CONTEXT_SPECIFIC = 3;
const SEQUENCE = 16;
const SET = 17;

export const sequence = (...parts: Uint8Array[]): Uint8Array => constructed(UNIVERSAL, SEQUENCE, parts);

/** A SET OF, with its members sorted by their encoding as DER asks. */
export const setOf = (...members: Uint8Array[]): Uint8Array =>
  constructed(UNIVERSAL, SET, members.toSorted(Buffer.compare));

/** A context-specific tag around parts: `[0] EXPLICIT` of one value, or `[0] IMPLICIT` of the members of a list. */
export const tagged = (tagNumber: number, ...parts: Uint8Array[]): Uint8Array =>
  constructed(CONTEXT_SPECIFIC, tagNumber, parts);

export const integer = (value: number): Uint8Array => new Uint8Array(new Integer({ value }).toBER());

/** An INTEGER from the bytes of a positive number, the most significant first. */
export function positiveInteger(bytes: Uint8Array): Uint8Array {
  const start = bytes.findIndex((byte) => byte !== 0);
  const digits = start < 0 ? [0] : [...bytes.subarray(start)];
  const valueHex = Uint8Array.from((digits[0] ?? 0) > 0x7f ? [0, ...digits] : digits);
  return new Uint8Array(new Integer({ valueHex }).toBER());
}

export const objectIdentifier = (value: string): Uint8Array => new Uint8Array(new ObjectIdentifier({ value }).toBER());

export const octetString = (bytes: Uint8Array): Uint8Array =>
  new Uint8Array(new OctetString({ valueHex: bytes }).toBER());

function constructed(tagClass: number, tagNumber: number, parts: Uint8Array[]): Uint8Array {
  const block = new Primitive({ idBlock: { tagClass, tagNumber }, valueHex: Buffer.concat(parts) });
  block.idBlock.isConstructed = true;
  return new Uint8Array(block.toBER());
}
