import { hasOwnExtension } from './own-extension.ts';
import { type SealVerdict, verifySeal } from './verify-seal.ts';

/**
 * Judges a file of unknown origin like verifySeal, and tells validation data behind the seal, which we add ourselves,
 * from anything else. Only then is a file with bytes behind its seal WHOLE. Never throws.
 */
export async function judgeFile(pdf: Uint8Array, pinnedCertificates: readonly Uint8Array[]): Promise<SealVerdict> {
  const found = verifySeal(pdf, pinnedCertificates);
  if (found.verdict !== 'EXTENDED' || !(await hasOwnExtension(pdf, found.sealedBytes, pinnedCertificates)))
    return found;
  return { ...found, verdict: 'WHOLE' };
}
