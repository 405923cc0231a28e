import {
  BasicOCSPResponse,
  type CertID,
  CertStatus,
  id_pkix_ocsp_basic,
  OCSPResponse,
  OCSPResponseStatus,
  ResponderID,
  ResponseBytes,
  ResponseData,
  RevokedInfo,
  SingleResponse,
} from '@peculiar/asn1-ocsp';
import { AsnConvert, OctetString } from '@peculiar/asn1-schema';
import { AlgorithmIdentifier, Certificate } from '@peculiar/asn1-x509';
import { daysLater } from '../clock.ts';
import { OID } from './algorithms.ts';
import { SEALED_AT } from './testing.ts';
import { type Issued, signAs } from './testing-issue.ts';

/** What an answer says and who says it. */
export interface StatusAnswer {
  status: 'GOOD' | 'REVOKED' | 'UNKNOWN';
  signer: Issued;
  /** Whether the certificate of the signer comes along. */
  withCertificate: boolean;
  nextUpdate: Date;
}

/** Writes and signs an OCSP answer (DER) about one certificate. */
export function statusAnswer(
  certID: CertID,
  { status, signer, withCertificate, nextUpdate }: StatusAnswer,
): Uint8Array {
  const own = AsnConvert.parse(signer.der, Certificate);
  const tbsResponseData = new ResponseData({
    responderID: new ResponderID({ byName: own.tbsCertificate.subject }),
    producedAt: SEALED_AT,
    responses: [
      new SingleResponse({ certID, certStatus: statuses[status](), thisUpdate: daysLater(SEALED_AT, -9), nextUpdate }),
    ],
  });
  const signature = signAs(signer, new Uint8Array(AsnConvert.serialize(tbsResponseData)));
  const response = new BasicOCSPResponse({
    tbsResponseData,
    signatureAlgorithm: new AlgorithmIdentifier({ algorithm: OID.ecdsaWithSha256 }),
    signature: Uint8Array.from(signature).buffer,
  });
  if (withCertificate) response.certs = [own];
  const responseBytes = new ResponseBytes({
    responseType: id_pkix_ocsp_basic,
    response: new OctetString(AsnConvert.serialize(response)),
  });
  const whole = new OCSPResponse({ responseStatus: OCSPResponseStatus.successful, responseBytes });
  return new Uint8Array(AsnConvert.serialize(whole));
}

const statuses: Record<StatusAnswer['status'], () => CertStatus> = {
  GOOD: () => new CertStatus({ good: null }),
  REVOKED: () => new CertStatus({ revoked: new RevokedInfo({ revocationTime: SEALED_AT }) }),
  UNKNOWN: () => new CertStatus({ unknown: null }),
};
