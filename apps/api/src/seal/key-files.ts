import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { keySigner } from './key-signer.ts';
import { readPkcs12 } from './pkcs12.ts';
import { SealProblem } from './seal-problem.ts';
import type { SealSigner } from './signer.ts';

/** Names of the files of a seal key. The passphrase stands in a file of its own, so that no list of processes shows it. */
export type KeyFiles =
  | { kind: 'PKCS8_FILE'; keyFile: string; certificateFile: string; passphraseFile: string | null }
  | { kind: 'PKCS12_FILE'; file: string; passphraseFile: string | null };

/**
 * Opens a signer from a PKCS#8 key and its certificates, both PEM, or from a PKCS#12 file.
 * @throws SealProblem that names the file, never what is in it
 */
export async function openKeyFiles(files: KeyFiles): Promise<SealSigner> {
  const passphrase = files.passphraseFile ? (await read(files.passphraseFile)).toString('utf8').trimEnd() : '';
  if (files.kind === 'PKCS12_FILE') {
    const bytes = await read(files.file);
    const { privateKey, certificates } = understand(files.file, () => readPkcs12(bytes, passphrase));
    return keySigner(privateKey, certificates, false);
  }
  const [key, certificates] = [await read(files.keyFile), await read(files.certificateFile)];
  return keySigner(
    understand(files.keyFile, () => privateKeyOf(key, passphrase)),
    understand(files.certificateFile, () => readCertificates(certificates.toString('latin1'))),
    false,
  );
}

/** All certificates in a PEM text, as DER. */
export function readCertificates(pem: string): Uint8Array[] {
  const blocks = pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  return blocks.map((block) => new Uint8Array(new X509Certificate(block).raw));
}

/** Certificates (DER) as one PEM text. */
export const writeCertificates = (certificates: readonly Uint8Array[]): string =>
  certificates.map((certificate) => new X509Certificate(certificate).toString()).join('');

function privateKeyOf(pem: Buffer, passphrase: string): KeyObject {
  return createPrivateKey({ key: pem, format: 'pem', ...(passphrase ? { passphrase } : {}) });
}

async function read(file: string): Promise<Buffer> {
  return readFile(file).catch((error) => {
    throw new SealProblem('KEY_UNREADABLE', `${file} cannot be read (${(error as { code?: string }).code ?? 'error'})`);
  });
}

function understand<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof SealProblem) throw error;
    throw new SealProblem('KEY_UNREADABLE', `${file} is damaged, or the passphrase is wrong`);
  }
}
