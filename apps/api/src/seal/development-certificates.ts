import 'reflect-metadata';
import { randomBytes, webcrypto } from 'node:crypto';
import {
  AuthorityKeyIdentifierExtension,
  BasicConstraintsExtension,
  ExtendedKeyUsageExtension,
  type Extension,
  KeyUsageFlags,
  KeyUsagesExtension,
  SubjectKeyIdentifierExtension,
  type X509Certificate,
  X509CertificateGenerator,
} from '@peculiar/x509';

/** A certificate (DER) and its private key (PKCS#8), both in base64. */
export interface CertifiedKey {
  certificate: string;
  privateKey: string;
}

/** Everything the development authority consists of; the root keeps its key to sign lists of revoked certificates. */
export interface DevelopmentCertificates {
  root: CertifiedKey;
  seal: CertifiedKey;
  timestamp: CertifiedKey;
}

type KeyPair = webcrypto.CryptoKeyPair;

const ECDSA = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;
const TEST_NAME = 'C=BE, O=Veertig TEST';
const ROOT_NAME = `${TEST_NAME}, CN=TEST Veertig ontwikkelroot`;
const YEARS_VALID = 10;
const TIMESTAMPING = '1.3.6.1.5.5.7.3.8';

/** Makes a root, a seal certificate and a timestamp certificate, all named TEST and valid from `now`. */
export async function makeDevelopmentCertificates(now: Date): Promise<DevelopmentCertificates> {
  const [rootKeys, sealKeys, timestampKeys] = await Promise.all([makeKeys(), makeKeys(), makeKeys()]);
  const root = await X509CertificateGenerator.createSelfSigned({
    ...validity(now),
    name: ROOT_NAME,
    keys: rootKeys,
    extensions: [
      new BasicConstraintsExtension(true, 0, true),
      new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true),
      await SubjectKeyIdentifierExtension.create(rootKeys.publicKey),
    ],
  });
  const issue = (commonName: string, keys: KeyPair, extensions: Extension[]) =>
    issueCertificate(`${TEST_NAME}, CN=${commonName}`, keys, rootKeys, now, extensions);
  return {
    root: await certifiedKey(root, rootKeys),
    seal: await issue('TEST Veertig zegel', sealKeys, [new KeyUsagesExtension(KeyUsageFlags.nonRepudiation, true)]),
    timestamp: await issue('TEST Veertig tijdstempel', timestampKeys, [
      new KeyUsagesExtension(KeyUsageFlags.digitalSignature, true),
      new ExtendedKeyUsageExtension([TIMESTAMPING], true),
    ]),
  };
}

async function issueCertificate(
  subject: string,
  keys: KeyPair,
  rootKeys: KeyPair,
  now: Date,
  usage: Extension[],
): Promise<CertifiedKey> {
  const certificate = await X509CertificateGenerator.create({
    ...validity(now),
    subject,
    issuer: ROOT_NAME,
    publicKey: keys.publicKey,
    signingKey: rootKeys.privateKey,
    extensions: [
      new BasicConstraintsExtension(false, undefined, true),
      ...usage,
      await SubjectKeyIdentifierExtension.create(keys.publicKey),
      await AuthorityKeyIdentifierExtension.create(rootKeys.publicKey),
    ],
  });
  return certifiedKey(certificate, keys);
}

async function certifiedKey(certificate: X509Certificate, keys: KeyPair): Promise<CertifiedKey> {
  const privateKey = await webcrypto.subtle.exportKey('pkcs8', keys.privateKey);
  return {
    certificate: Buffer.from(certificate.rawData).toString('base64'),
    privateKey: Buffer.from(privateKey).toString('base64'),
  };
}

function makeKeys(): Promise<KeyPair> {
  return webcrypto.subtle.generateKey(ECDSA, true, ['sign', 'verify']);
}

/** Serial number, dates and algorithm. Valid from an hour before, for a clock that runs behind. */
function validity(now: Date) {
  const notBefore = new Date(now.getTime() - 3_600_000);
  const notAfter = new Date(notBefore);
  notAfter.setUTCFullYear(notAfter.getUTCFullYear() + YEARS_VALID);
  const serial = randomBytes(16);
  serial[0] = (serial[0]! & 0x3f) | 0x40;
  return { serialNumber: serial.toString('hex'), notBefore, notAfter, signingAlgorithm: ECDSA };
}
