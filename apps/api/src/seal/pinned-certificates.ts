import type { Db } from '../db/client.ts';
import { isAmong } from './certificate-chain.ts';
import type { SealAuthority } from './seal-authority.ts';
import { storedCertificates } from './store.ts';

/** Everything by which a seal of this installation is recognized (DER): what ever took part in one, and what may next. */
export async function pinnedCertificates(db: Db, authority: SealAuthority): Promise<Uint8Array[]> {
  const signer = await authority.openSigner().catch(() => null);
  const next = [...authority.pinnedCertificates, ...(signer ? [signer.certificate, ...signer.chain] : [])];
  const pinned: Uint8Array[] = [];
  for (const certificate of [...(await storedCertificates(db)), ...next]) {
    if (!isAmong(certificate, pinned)) pinned.push(certificate);
  }
  return pinned;
}
