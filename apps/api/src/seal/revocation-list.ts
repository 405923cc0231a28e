import 'reflect-metadata';
import { X509Certificate, X509Crl } from '@peculiar/x509';

/** Whether a list of revoked certificates (CRL, DER) of this issuer, current at `now`, holds a certificate. Throws otherwise. */
export async function isOnRevocationList(
  list: Uint8Array,
  certificate: Uint8Array,
  issuer: Uint8Array,
  now: Date,
): Promise<boolean> {
  const crl = new X509Crl(Uint8Array.from(list));
  const publicKey = new X509Certificate(Uint8Array.from(issuer));
  if (!(await crl.verify({ publicKey }))) throw new Error('the list is not of the issuer');
  if (crl.nextUpdate && crl.nextUpdate < now) throw new Error('the list is an old one');
  const { serialNumber } = new X509Certificate(Uint8Array.from(certificate));
  return crl.findRevoked(serialNumber) !== null;
}
