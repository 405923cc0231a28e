import { isAmong, issuerOf } from './certificate-chain.ts';
import { signedResponse } from './ocsp.ts';
import { derLength } from './read-signed-data.ts';
import { signedList } from './revocation-list.ts';
import type { ValidationData } from './revocation-source.ts';
import { addValidationData } from './validation-data.ts';

const STREAM = /^\d+ 0 obj\n<< \/Length (\d{1,6}) >>\nstream\n/;
const STORE = /^\d+ 0 obj\n<< \/Type \/DSS((?: \/(?:Certs|CRLs|OCSPs) \[[\d R]*\])*) >>\nendobj\n/;

/**
 * Whether what stands behind the seal of a file is validation data and nothing else: read, written again by us, and
 * byte for byte the same, with only certificates that belong to the pinned ones (DER) and lists and answers that those
 * signed. `sealedBytes` is where the seal ends. Call it only for a seal that holds.
 */
export async function hasOwnExtension(
  pdf: Uint8Array,
  sealedBytes: number,
  pinnedCertificates: readonly Uint8Array[],
): Promise<boolean> {
  try {
    const data = readValidationData(pdf.subarray(sealedBytes));
    if (!(await belongsTogether(data, pinnedCertificates))) return false;
    const written = await addValidationData(pdf.slice(0, sealedBytes), data);
    return Buffer.from(written).equals(pdf);
  } catch {
    return false;
  }
}

function readValidationData(extension: Uint8Array): ValidationData {
  const bytes = Buffer.from(extension.buffer, extension.byteOffset, extension.byteLength);
  const items: Uint8Array[] = [];
  let at = 1;
  const next = (pattern: RegExp) => pattern.exec(bytes.toString('latin1', at, at + 500));
  for (let head = next(STREAM); head; head = next(STREAM)) {
    const start = at + head[0].length;
    const end = start + Number(head[1]);
    items.push(new Uint8Array(bytes.subarray(start, end)));
    at = end + '\nendstream\nendobj\n'.length;
  }
  const lists = next(STORE)?.[1] ?? '';
  const count = (name: string) => (lists.match(new RegExp(`/${name} \\[([^\\]]*)\\]`))?.[1]?.match(/R/g) ?? []).length;
  const [certificates, revocationLists] = [count('Certs'), count('CRLs')];
  return {
    certificates: items.slice(0, certificates),
    revocationLists: items.slice(certificates, certificates + revocationLists),
    statusAnswers: items.slice(certificates + revocationLists),
  };
}

async function belongsTogether(data: ValidationData, pinned: readonly Uint8Array[]): Promise<boolean> {
  const { certificates, revocationLists, statusAnswers } = data;
  const known = [...pinned, ...certificates];
  const issues = (certificate: Uint8Array) =>
    known.some((other) => other !== certificate && issuerOf(other, [certificate]) !== undefined);
  const belongs = (certificate: Uint8Array) =>
    isAmong(certificate, pinned) || (issues(certificate) && issuerOf(certificate, known) !== undefined);
  if (![...certificates, ...revocationLists, ...statusAnswers].every((der) => derLength(der) === der.length))
    return false;
  if (!certificates.every(belongs)) return false;
  const bySomebody = async (check: (issuer: Uint8Array) => unknown) => {
    const outcomes = await Promise.allSettled(certificates.map(async (issuer) => check(issuer)));
    return outcomes.some(({ status }) => status === 'fulfilled');
  };
  for (const list of revocationLists) if (!(await bySomebody((issuer) => signedList(list, issuer)))) return false;
  for (const answer of statusAnswers) if (!(await bySomebody((issuer) => signedResponse(answer, issuer)))) return false;
  return true;
}
