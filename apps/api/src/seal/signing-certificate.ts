import { createHash } from 'node:crypto';
import {
  AsnArray,
  AsnConvert,
  AsnIntegerArrayBufferConverter,
  AsnProp,
  AsnPropTypes,
  AsnType,
  AsnTypeTypes,
  OctetString,
} from '@peculiar/asn1-schema';
import { AlgorithmIdentifier, Certificate, GeneralName, GeneralNames } from '@peculiar/asn1-x509';

// RFC 5035: SigningCertificateV2 names the certificate inside the signature, so it cannot be exchanged.
class IssuerSerial {
  issuer = new GeneralNames();
  serialNumber: ArrayBuffer = new ArrayBuffer(0);
}
AsnProp({ type: GeneralNames })(IssuerSerial.prototype, 'issuer');
AsnProp({ type: AsnPropTypes.Integer, converter: AsnIntegerArrayBufferConverter })(
  IssuerSerial.prototype,
  'serialNumber',
);

class CertificateId {
  /** Absent means SHA-256. */
  hashAlgorithm?: AlgorithmIdentifier;
  certHash = new OctetString();
  issuerSerial?: IssuerSerial;
}
AsnProp({ type: AlgorithmIdentifier, optional: true })(CertificateId.prototype, 'hashAlgorithm');
AsnProp({ type: OctetString })(CertificateId.prototype, 'certHash');
AsnProp({ type: IssuerSerial, optional: true })(CertificateId.prototype, 'issuerSerial');

class CertificateIds extends AsnArray<CertificateId> {}
AsnType({ type: AsnTypeTypes.Sequence, itemType: CertificateId })(CertificateIds);

class SigningCertificate {
  certificates = new CertificateIds();
}
AsnProp({ type: CertificateIds })(SigningCertificate.prototype, 'certificates');

/** DER of the ESS attribute value that names a certificate (DER). */
export function signingCertificateValue(certificate: Uint8Array): ArrayBuffer {
  const { issuer, serialNumber } = AsnConvert.parse(certificate, Certificate).tbsCertificate;
  const issuerSerial = new IssuerSerial();
  issuerSerial.issuer = new GeneralNames([new GeneralName({ directoryName: issuer })]);
  issuerSerial.serialNumber = serialNumber;
  const id = new CertificateId();
  id.certHash = new OctetString(createHash('sha256').update(certificate).digest());
  id.issuerSerial = issuerSerial;
  const value = new SigningCertificate();
  value.certificates = new CertificateIds([id]);
  return AsnConvert.serialize(value);
}

/** True when the attribute value names this certificate first, by its SHA-256. */
export function namesCertificate(value: ArrayBuffer, certificate: Uint8Array): boolean {
  const [first] = AsnConvert.parse(value, SigningCertificate).certificates;
  if (!first || first.hashAlgorithm) return false;
  return createHash('sha256').update(certificate).digest().equals(Buffer.from(first.certHash.buffer));
}
