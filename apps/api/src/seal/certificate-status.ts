import type { Clock } from '../clock.ts';
import type { CertificateAddresses } from './certificate-addresses.ts';
import { type Fetch, fetchBytes } from './fetch-bytes.ts';
import { ocspRequest, readOcspAnswer } from './ocsp.ts';
import { isOnRevocationList } from './revocation-list.ts';
import { SealProblem } from './seal-problem.ts';

/** How to reach authorities, and what time it is. */
export interface Surroundings {
  fetch: Fetch;
  clock: Clock;
}

/** A certificate with its issuer, both DER. */
export interface Issued {
  certificate: Uint8Array;
  issuer: Uint8Array;
}

/** Proof (DER) that a certificate was not revoked. */
export type StatusProof = { kind: 'ANSWER' | 'LIST'; der: Uint8Array };

const TIMEOUT = 8_000;
// Proofs stay small; a longer list than this is left for the answer about one certificate.
const LARGEST_ANSWER = 32_768;

/**
 * Asks the addresses of a certificate in order until one gives proof: first for an answer on it (OCSP), then for the
 * list it would stand on (CRL).
 * @throws SealProblem when it is revoked or nobody gives proof
 */
export async function proveNotRevoked(
  issued: Issued,
  addresses: CertificateAddresses,
  surroundings: Surroundings,
): Promise<StatusProof> {
  const problems: string[] = [];
  const attempts = [
    ...addresses.status.map((url) => () => askAnswer(url, issued, surroundings)),
    ...addresses.lists.map((url) => () => askList(url, issued, surroundings)),
  ];
  for (const attempt of attempts) {
    try {
      return await attempt();
    } catch (error) {
      if (error instanceof SealProblem) throw error;
      problems.push(error instanceof Error ? error.message : 'error');
    }
  }
  throw new SealProblem('VALIDATION_DATA', problems.join('; '));
}

async function askAnswer(url: string, { certificate, issuer }: Issued, { fetch, clock }: Surroundings) {
  const der = await fetchBytes(fetch, {
    url,
    method: 'POST',
    headers: { 'content-type': 'application/ocsp-request', accept: 'application/ocsp-response' },
    body: ocspRequest(certificate, issuer),
    timeout: TIMEOUT,
    largestAnswer: LARGEST_ANSWER,
  });
  const status = readOcspAnswer(der, certificate, issuer, clock());
  if (status === 'REVOKED') throw revoked(url);
  if (status === 'UNKNOWN') throw new Error(`${new URL(url).host} does not know the certificate`);
  return { kind: 'ANSWER', der } as const;
}

async function askList(url: string, { certificate, issuer }: Issued, { fetch, clock }: Surroundings) {
  const der = await fetchBytes(fetch, { url, timeout: TIMEOUT, largestAnswer: LARGEST_ANSWER });
  if (isOnRevocationList(der, certificate, issuer, clock())) throw revoked(url);
  return { kind: 'LIST', der } as const;
}

const revoked = (url: string): SealProblem =>
  new SealProblem('CERTIFICATE_REVOKED', `${new URL(url).host} says that a certificate was revoked`);
