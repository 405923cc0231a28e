import { createHash } from 'node:crypto';
import { AsnConvert } from '@peculiar/asn1-schema';
import { Certificate } from '@peculiar/asn1-x509';
import { fromBER, Integer, ObjectIdentifier, OctetString, Sequence } from 'asn1js';
import { digestName, OID } from './algorithms.ts';
import { octetString, sequence, tagged } from './der.ts';

/** How a signature names its certificate: the DER of the issuer's name and of the serial number. */
interface CertificateName {
  issuer: Uint8Array;
  serialNumber: Uint8Array;
}

const names = new WeakMap<Uint8Array, CertificateName>();

/** IssuerAndSerialNumber of a certificate (DER), as CMS identifies a signer. */
export function issuerAndSerialNumber(certificate: Uint8Array): Uint8Array {
  const { issuer, serialNumber } = nameOf(certificate);
  return sequence(issuer, serialNumber);
}

/**
 * The value of the ESS attribute that fixes the certificate inside the signature, so it cannot be exchanged: RFC 5035
 * SigningCertificateV2 with one certificate, by SHA-256 (the default, so not written) and by issuer and serial number.
 */
export function signingCertificate(certificate: Uint8Array): Uint8Array {
  const { issuer, serialNumber } = nameOf(certificate);
  const hash = createHash('sha256').update(certificate).digest();
  const directoryName = tagged(4, issuer);
  const issuerSerial = sequence(sequence(directoryName), serialNumber);
  return sequence(sequence(sequence(octetString(hash), issuerSerial)));
}

/** The hash by which a signing certificate attribute (DER of its value, version 1 or 2) names the signer's certificate. */
export function readSigningCertificate(type: string, value: Uint8Array): { digest: string; hash: Uint8Array } {
  const { result } = fromBER(value);
  const first = childrenOf(childrenOf(childrenOf(result)[0])[0]);
  if (type === OID.signingCertificate) return { digest: 'sha1', hash: bytesOf(first[0]) };
  const [algorithm] = childrenOf(first[0]);
  if (!(algorithm instanceof ObjectIdentifier)) return { digest: 'sha256', hash: bytesOf(first[0]) };
  return { digest: digestName(algorithm.getValue()), hash: bytesOf(first[1]) };
}

const childrenOf = (block: unknown): unknown[] => (block instanceof Sequence ? block.valueBlock.value : []);

function bytesOf(block: unknown): Uint8Array {
  if (!(block instanceof OctetString)) throw new Error('the signing certificate is not named');
  return new Uint8Array(block.getValue());
}

function nameOf(certificate: Uint8Array): CertificateName {
  let name = names.get(certificate);
  if (!name) {
    const { issuer, serialNumber } = AsnConvert.parse(certificate, Certificate).tbsCertificate;
    name = {
      issuer: new Uint8Array(AsnConvert.serialize(issuer)),
      serialNumber: new Uint8Array(new Integer({ valueHex: serialNumber }).toBER()),
    };
    names.set(certificate, name);
  }
  return name;
}
