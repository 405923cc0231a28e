import { OCSPResponse } from '@peculiar/asn1-ocsp';
import { AsnConvert } from '@peculiar/asn1-schema';
import { Certificate, CertificateList } from '@peculiar/asn1-x509';
import { derLength } from './read-signed-data.ts';
import type { ValidationData } from './revocation-source.ts';
import { addValidationData } from './validation-data.ts';

const STREAM = /^\d+ 0 obj\n<< \/Length (\d{1,6}) >>\nstream\n/;
const STORE = /^\d+ 0 obj\n<< \/Type \/DSS((?: \/(?:Certs|CRLs|OCSPs) \[[\d R]*\])*) >>\nendobj\n/;

/**
 * Whether what stands behind the seal of a file is validation data and nothing else: read, written again by us, and
 * byte for byte the same. `sealedBytes` is where the seal ends. Call it only for a seal that holds.
 */
export async function hasOwnExtension(pdf: Uint8Array, sealedBytes: number): Promise<boolean> {
  try {
    const data = readValidationData(pdf.subarray(sealedBytes));
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
    certificates: items.slice(0, certificates).map((der) => wellFormed(der, Certificate)),
    revocationLists: items
      .slice(certificates, certificates + revocationLists)
      .map((der) => wellFormed(der, CertificateList)),
    statusAnswers: items.slice(certificates + revocationLists).map((der) => wellFormed(der, OCSPResponse)),
  };
}

/** The same bytes, when they are one value of this kind and nothing more. */
function wellFormed(der: Uint8Array, kind: new () => object): Uint8Array {
  AsnConvert.parse(der, kind);
  if (derLength(der) !== der.length) throw new Error('more than one value');
  return der;
}
