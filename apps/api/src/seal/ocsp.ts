import { createHash, X509Certificate } from 'node:crypto';
import {
  BasicOCSPResponse,
  CertID,
  OCSPRequest,
  OCSPResponse,
  OCSPResponseStatus,
  Request,
  type SingleResponse,
  TBSRequest,
} from '@peculiar/asn1-ocsp';
import { AsnConvert, OctetString } from '@peculiar/asn1-schema';
import { AlgorithmIdentifier, Certificate } from '@peculiar/asn1-x509';
import { fromBER, Sequence } from 'asn1js';
import { OID } from './algorithms.ts';
import { issuerOf, sameBytes } from './certificate-chain.ts';
import { signatureHolds } from './signature-holds.ts';

const OCSP_SIGNING = '1.3.6.1.5.5.7.3.9';

/** A question (RFC 6960, DER) whether a certificate was revoked. SHA-1 only names the issuer, as every responder expects. */
export function ocspRequest(certificate: Uint8Array, issuer: Uint8Array): Uint8Array<ArrayBuffer> {
  const { subject, subjectPublicKeyInfo } = AsnConvert.parse(issuer, Certificate).tbsCertificate;
  const { serialNumber } = AsnConvert.parse(certificate, Certificate).tbsCertificate;
  const sha1 = (bytes: ArrayBuffer) => new OctetString(createHash('sha1').update(new Uint8Array(bytes)).digest());
  const reqCert = new CertID({
    hashAlgorithm: new AlgorithmIdentifier({ algorithm: OID.sha1 }),
    issuerNameHash: sha1(AsnConvert.serialize(subject)),
    issuerKeyHash: sha1(subjectPublicKeyInfo.subjectPublicKey),
    serialNumber,
  });
  const tbsRequest = new TBSRequest({ requestList: [new Request({ reqCert })] });
  return new Uint8Array(AsnConvert.serialize(new OCSPRequest({ tbsRequest })));
}

/** What an answer (DER) says about a certificate at `now`. Throws when it says nothing or nobody may say it. */
export function readOcspAnswer(
  answer: Uint8Array,
  certificate: Uint8Array,
  issuer: Uint8Array,
  now: Date,
): 'GOOD' | 'REVOKED' | 'UNKNOWN' {
  const { responses } = signedResponse(answer, issuer).tbsResponseData;
  const { serialNumber } = AsnConvert.parse(certificate, Certificate).tbsCertificate;
  const own = responses.find(({ certID }) =>
    sameBytes(new Uint8Array(certID.serialNumber), new Uint8Array(serialNumber)),
  );
  if (!own || !isCurrent(own, now)) throw new Error('the answer on the status is of another time or certificate');
  if (own.certStatus.revoked) return 'REVOKED';
  return own.certStatus.good === undefined ? 'UNKNOWN' : 'GOOD';
}

/** The response in an answer (DER), signed by the issuer of the certificates it is about, or by its delegate. Throws otherwise. */
export function signedResponse(answer: Uint8Array, issuer: Uint8Array): BasicOCSPResponse {
  const { responseStatus, responseBytes } = AsnConvert.parse(answer, OCSPResponse);
  if (responseStatus !== OCSPResponseStatus.successful || !responseBytes) throw new Error('no answer on the status');
  const der = new Uint8Array(responseBytes.response.buffer);
  const response = AsnConvert.parse(der, BasicOCSPResponse);
  const { publicKey } = new X509Certificate(responderOf(response, issuer));
  const signature = new Uint8Array(response.signature);
  if (!signatureHolds(firstPart(der), publicKey, { signatureAlgorithm: response.signatureAlgorithm, signature })) {
    throw new Error('the answer on the status was changed');
  }
  return response;
}

/** The issuer itself, or somebody to whom the issuer gave just this task. */
function responderOf(response: BasicOCSPResponse, issuer: Uint8Array): Uint8Array {
  const sent = (response.certs ?? []).map((certificate) => new Uint8Array(AsnConvert.serialize(certificate)));
  return sent.find((certificate) => isDelegate(certificate, issuer)) ?? issuer;
}

function isDelegate(certificate: Uint8Array, issuer: Uint8Array): boolean {
  const purposes: readonly string[] | undefined = new X509Certificate(certificate).keyUsage;
  return (purposes ?? []).includes(OCSP_SIGNING) && issuerOf(certificate, [issuer]) !== undefined;
}

function isCurrent({ thisUpdate, nextUpdate }: SingleResponse, now: Date): boolean {
  const slack = 300_000;
  return (
    thisUpdate.getTime() - slack <= now.getTime() && (!nextUpdate || nextUpdate.getTime() + slack >= now.getTime())
  );
}

function firstPart(der: Uint8Array): Uint8Array {
  const { result } = fromBER(der);
  const part = result instanceof Sequence ? result.valueBlock.value[0] : undefined;
  return new Uint8Array(part?.valueBeforeDecodeView ?? []);
}
