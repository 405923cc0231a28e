import { createHash } from 'node:crypto';
import { AsnConvert } from '@peculiar/asn1-schema';
import { Certificate } from '@peculiar/asn1-x509';
import { Integer } from 'asn1js';
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
