import { type CertificateAddresses, certificateAddresses } from './certificate-addresses.ts';
import { isAmong, isSelfSigned, issuerOf } from './certificate-chain.ts';
import { proveNotRevoked, type Surroundings } from './certificate-status.ts';
import { fetchBytes } from './fetch-bytes.ts';
import type { RevocationSource, ValidationData } from './revocation-source.ts';
import { SealProblem } from './seal-problem.ts';

const TIMEOUT = 8_000;
const LARGEST_CERTIFICATE = 16_384;
const MOST_CERTIFICATES = 12;

/** Growing lists, in the order found. */
type Collected = { [Key in keyof ValidationData]: Uint8Array[] };

/**
 * Asks the authorities named in the certificates themselves, up to the roots. A root needs no answer, and neither does
 * a certificate that names nobody to ask.
 */
export function onlineRevocations(surroundings: Surroundings): RevocationSource {
  return {
    delay: 86_400,
    collect: async (certificates) => {
      const found: Collected = { certificates: [], revocationLists: [], statusAnswers: [] };
      for (const certificate of certificates) add(found.certificates, certificate);
      // The list grows while issuers are found.
      for (const certificate of found.certificates) await collectOne(certificate, found, surroundings);
      return found;
    },
  };
}

async function collectOne(certificate: Uint8Array, found: Collected, surroundings: Surroundings): Promise<void> {
  const addresses = certificateAddresses(certificate);
  const namesNobody = addresses.status.length + addresses.lists.length === 0;
  if (namesNobody || isSelfSigned(certificate)) return;
  const issuer = issuerOf(certificate, found.certificates) ?? (await fetchIssuer(certificate, addresses, surroundings));
  add(found.certificates, issuer);
  if (found.certificates.length > MOST_CERTIFICATES) throw new SealProblem('VALIDATION_DATA', 'the chain is too long');
  const proof = await proveNotRevoked({ certificate, issuer }, addresses, surroundings);
  add(proof.kind === 'ANSWER' ? found.statusAnswers : found.revocationLists, proof.der);
}

function add(list: Uint8Array[], der: Uint8Array): void {
  if (!isAmong(der, list)) list.push(der);
}

async function fetchIssuer(
  certificate: Uint8Array,
  { issuer: urls }: CertificateAddresses,
  { fetch }: Surroundings,
): Promise<Uint8Array> {
  for (const url of urls) {
    const der = await fetchBytes(fetch, { url, timeout: TIMEOUT, largestAnswer: LARGEST_CERTIFICATE }).catch(
      () => null,
    );
    if (der && isIssuer(der, certificate)) return der;
  }
  throw new SealProblem('VALIDATION_DATA', 'the issuer of a certificate is not found');
}

function isIssuer(der: Uint8Array, certificate: Uint8Array): boolean {
  try {
    return issuerOf(certificate, [der]) !== undefined;
  } catch {
    return false;
  }
}
