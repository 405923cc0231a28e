import { AsnConvert } from '@peculiar/asn1-schema';
import { AlgorithmIdentifier } from '@peculiar/asn1-x509';
import { BitString, fromBER, Sequence } from 'asn1js';
import { OID } from './algorithms.ts';
import { sequence } from './der.ts';
import type { ForeignSignature } from './signature-holds.ts';

/** What a list of revoked certificates and a basic OCSP response share: signed bytes, the signature, and what follows it. */
export interface SignedEnvelope extends ForeignSignature {
  signed: Uint8Array;
  /** The parts behind the signature, byte for byte. */
  rest: Uint8Array[];
}

/**
 * Opens a signed structure (DER). Throws when its frame could have been written in another way: readers forgive loose
 * tags and lengths, and then bytes could change without breaking the signature.
 */
export function openEnvelope(der: Uint8Array): SignedEnvelope {
  const { result } = fromBER(der);
  if (!(result instanceof Sequence)) throw new Error('not a signed structure');
  const [signed, algorithm, bits, ...rest] = result.valueBlock.value;
  if (!signed || !algorithm || !(bits instanceof BitString)) throw new Error('not a signed structure');
  const bytesOf = (part: { valueBeforeDecodeView: Uint8Array }) => new Uint8Array(part.valueBeforeDecodeView);
  const signatureAlgorithm = AsnConvert.parse(bytesOf(algorithm), AlgorithmIdentifier);
  const signature = new Uint8Array(bits.valueBlock.valueHexView);
  const written = sequence(
    bytesOf(signed),
    new Uint8Array(AsnConvert.serialize(signatureAlgorithm)),
    new Uint8Array(new BitString({ valueHex: signature }).toBER()),
    ...rest.map(bytesOf),
  );
  if (!Buffer.from(written).equals(der) || hasLooseParameters(signatureAlgorithm)) throw new Error('not in DER');
  return { signed: bytesOf(signed), signatureAlgorithm, signature, rest: rest.map(bytesOf) };
}

/** Only PSS has parameters that mean something; elsewhere they are absent or an explicit NULL (RFC 4055, RFC 5758). */
function hasLooseParameters({ algorithm, parameters }: AlgorithmIdentifier): boolean {
  return algorithm !== OID.rsaPss && !!parameters && Buffer.from(parameters).toString('hex') !== '0500';
}
