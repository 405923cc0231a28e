import 'reflect-metadata';
import { X509Certificate as Issuer } from 'node:crypto';
import { X509Certificate, X509Crl } from '@peculiar/x509';
import { signatureHolds } from './signature-holds.ts';
import { openEnvelope } from './signed-envelope.ts';

/** Whether a list of revoked certificates (CRL, DER) of this issuer, current at `now`, holds a certificate. Throws otherwise. */
export function isOnRevocationList(list: Uint8Array, certificate: Uint8Array, issuer: Uint8Array, now: Date): boolean {
  const crl = signedList(list, issuer);
  if (crl.nextUpdate && crl.nextUpdate < now) throw new Error('the list is an old one');
  const { serialNumber } = new X509Certificate(Uint8Array.from(certificate));
  return crl.findRevoked(serialNumber) !== null;
}

/** The list in these bytes (DER), signed by this issuer. Throws otherwise. */
export function signedList(list: Uint8Array, issuer: Uint8Array): X509Crl {
  const envelope = openEnvelope(list);
  const { publicKey } = new Issuer(issuer);
  if (envelope.rest.length > 0 || !signatureHolds(envelope.signed, publicKey, envelope)) {
    throw new Error('the list is not of the issuer');
  }
  return new X509Crl(Uint8Array.from(list));
}
