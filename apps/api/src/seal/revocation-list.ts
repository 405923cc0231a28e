import 'reflect-metadata';
import { X509Certificate, X509Crl } from '@peculiar/x509';
import { BitString, fromBER, Sequence } from 'asn1js';

/** Whether a list of revoked certificates (CRL, DER) of this issuer, current at `now`, holds a certificate. Throws otherwise. */
export async function isOnRevocationList(
  list: Uint8Array,
  certificate: Uint8Array,
  issuer: Uint8Array,
  now: Date,
): Promise<boolean> {
  const crl = await signedList(list, issuer);
  if (crl.nextUpdate && crl.nextUpdate < now) throw new Error('the list is an old one');
  const { serialNumber } = new X509Certificate(Uint8Array.from(certificate));
  return crl.findRevoked(serialNumber) !== null;
}

/** The list in these bytes (DER), signed by this issuer. Throws otherwise. */
export async function signedList(list: Uint8Array, issuer: Uint8Array): Promise<X509Crl> {
  const crl = new X509Crl(Uint8Array.from(list));
  const publicKey = new X509Certificate(Uint8Array.from(issuer));
  if (!(await crl.verify({ publicKey })) || hasLooseBits(list)) throw new Error('the list is not of the issuer');
  return crl;
}

/** Whether bits of the signature are said not to count, which the library overlooks. */
function hasLooseBits(list: Uint8Array): boolean {
  const { result } = fromBER(list);
  const signature = result instanceof Sequence ? result.valueBlock.value[2] : undefined;
  return !(signature instanceof BitString) || signature.valueBlock.unusedBits !== 0;
}
