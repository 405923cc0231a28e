import 'reflect-metadata';
import { KeyObject, randomBytes, sign, webcrypto } from 'node:crypto';
import { type Extension, type X509Certificate, X509CertificateGenerator, X509CrlGenerator } from '@peculiar/x509';
import { daysLater } from '../clock.ts';
import { SEALED_AT } from './testing.ts';

const ECDSA = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;

/** A certificate made in a test, with its keys. */
export interface Issued {
  certificate: X509Certificate;
  /** DER of the certificate. */
  der: Uint8Array;
  keys: webcrypto.CryptoKeyPair;
}

/** Makes a certificate, signed by `issuer` or by itself. */
export async function issue(name: string, issuer: Issued | null, extensions: Extension[]): Promise<Issued> {
  const keys = await webcrypto.subtle.generateKey(ECDSA, true, ['sign', 'verify']);
  const certificate = await X509CertificateGenerator.create({
    serialNumber: `41${randomBytes(8).toString('hex')}`,
    subject: `CN=${name}`,
    issuer: issuer?.certificate.subject ?? `CN=${name}`,
    publicKey: keys.publicKey,
    signingKey: (issuer?.keys ?? keys).privateKey,
    signingAlgorithm: ECDSA,
    notBefore: daysLater(SEALED_AT, -10),
    notAfter: daysLater(SEALED_AT, 1000),
    extensions,
  });
  return { certificate, der: new Uint8Array(certificate.rawData), keys };
}

/** A list (CRL, DER) in the name of `issuer`, signed with the keys of `by`, until `nextUpdate`. */
export async function revocationList(
  issuer: Issued,
  by: Issued,
  revoked: readonly Issued[],
  nextUpdate: Date,
): Promise<Uint8Array> {
  const list = await X509CrlGenerator.create({
    issuer: issuer.certificate.subject,
    thisUpdate: daysLater(SEALED_AT, -9),
    nextUpdate,
    entries: revoked.map(({ certificate }) => ({
      serialNumber: certificate.serialNumber,
      revocationDate: SEALED_AT,
    })),
    signingAlgorithm: ECDSA,
    signingKey: by.keys.privateKey,
  });
  return new Uint8Array(list.rawData);
}

/** Signs bytes as the holder of a certificate, DER encoded. */
export const signAs = ({ keys }: Issued, bytes: Uint8Array): Uint8Array =>
  new Uint8Array(sign('sha256', bytes, KeyObject.from(keys.privateKey)));
