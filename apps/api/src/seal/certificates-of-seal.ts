import { OID } from './algorithms.ts';
import { readByteRange } from './byte-range.ts';
import { sameBytes } from './certificate-chain.ts';
import { derLength, readSignedData } from './read-signed-data.ts';

/** Certificates (DER) in a sealed file of our own: the seal's with its issuers, and those of its timestamp. */
export interface CertificatesOfSeal {
  seal: Uint8Array;
  issuers: Uint8Array[];
  timestamp: Uint8Array[];
}

/** Reads which certificates took part in the seal of a file that we made. Judges nothing. */
export function certificatesOfSeal(pdf: Uint8Array): CertificatesOfSeal {
  const { hole } = readByteRange(pdf);
  const { certificates, unsigned } = readSignedData(hole.slice(0, derLength(hole)));
  const [seal, ...issuers] = certificates;
  if (!seal) throw new Error('a seal without a certificate');
  const token = unsigned.find(({ type }) => type === OID.timestampToken);
  return { seal, issuers, timestamp: token ? readSignedData(token.value).certificates : [] };
}

/** All of them, each once. */
export function allCertificates({ seal, issuers, timestamp }: CertificatesOfSeal): Uint8Array[] {
  const all = [seal, ...issuers, ...timestamp];
  return all.filter((certificate, index) => all.findIndex((other) => sameBytes(other, certificate)) === index);
}
