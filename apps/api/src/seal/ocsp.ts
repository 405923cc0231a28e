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
import { Constructed, fromBER } from 'asn1js';
import { OID } from './algorithms.ts';
import { issuerOf, sameBytes } from './certificate-chain.ts';
import { sequence, tagged } from './der.ts';
import { signatureHolds } from './signature-holds.ts';
import { openEnvelope, type SignedEnvelope } from './signed-envelope.ts';

const OCSP_SIGNING = '1.3.6.1.5.5.7.3.9';
const BASIC_RESPONSE = '1.3.6.1.5.5.7.48.1.1';

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
  const wrapped = AsnConvert.parse(answer, OCSPResponse);
  const { responseStatus, responseBytes } = wrapped;
  if (responseStatus !== OCSPResponseStatus.successful || !responseBytes) throw new Error('no answer on the status');
  if (!Buffer.from(AsnConvert.serialize(wrapped)).equals(answer)) throw new Error('not in DER');
  if (responseBytes.responseType !== BASIC_RESPONSE) throw new Error('another kind of answer');
  const der = new Uint8Array(responseBytes.response.buffer);
  const envelope = openEnvelope(der);
  const { publicKey } = new X509Certificate(responderOf(certificatesIn(envelope), issuer));
  if (!signatureHolds(envelope.signed, publicKey, envelope)) throw new Error('the answer on the status was changed');
  return AsnConvert.parse(der, BasicOCSPResponse);
}

/** The issuer itself, or somebody to whom the issuer gave just this task; nobody else's certificate may come along. */
function responderOf(sent: Uint8Array[], issuer: Uint8Array): Uint8Array {
  const others = sent.filter((certificate) => !sameBytes(certificate, issuer));
  if (!others.every((certificate) => isDelegate(certificate, issuer)))
    throw new Error('a certificate of somebody else');
  return others[0] ?? issuer;
}

/** The certificates that came along, byte for byte. */
function certificatesIn({ rest: [optional, ...more] }: SignedEnvelope): Uint8Array[] {
  if (!optional) return [];
  const list = contentOf(contentOf(optional)[0] ?? optional);
  const written = tagged(0, sequence(...list));
  if (more.length > 0 || !sameBytes(written, optional)) throw new Error('not in DER');
  return list;
}

function contentOf(der: Uint8Array): Uint8Array[] {
  const { result } = fromBER(der);
  if (!(result instanceof Constructed)) return [];
  return result.valueBlock.value.map((part) => new Uint8Array(part.valueBeforeDecodeView));
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
