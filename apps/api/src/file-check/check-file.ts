import { createHash } from 'node:crypto';
import { dayOf } from '../clock.ts';
import type { Deps } from '../deps.ts';
import { erasedBehind } from '../erasures/tombstone-store.ts';
import { type JudgedFile, JudgingFailed, judgeInWorker } from '../seal/judge-in-worker.ts';
import { storedCertificates } from '../seal/store.ts';
import { findByFileHash, findByVerificationCode } from '../verifications/store.ts';
import { type PublicProof, publicProof } from '../verifications/view.ts';

/** When the seal was made; `trusted` is false when an authority said so that we do not know. */
export interface CheckedTime {
  /** ISO instant. */
  at: string;
  /** The same as a day in Brussels, YYYY-MM-DD. */
  day: string;
  trusted: boolean;
}

/**
 * What is told about a file. GENUINE: a file of ours, unchanged. EXTENDED: a proof of ours to which something was added
 * after sealing, never to be believed as it shows. NOT_OURS: not sealed by us, or changed. UNCHECKED: the check failed.
 * `proof` is what we know about it now; null when we no longer know it. ERASED: it was ours, and its data were erased.
 */
export type FileAnswer =
  | { verdict: 'GENUINE' | 'EXTENDED'; proof: PublicProof | null; time: CheckedTime | null }
  | { verdict: 'NOT_OURS' | 'UNCHECKED' | 'ERASED' };

/** Judges a file of unknown origin: first by its hash, then by its seal, in a worker. */
export async function checkFile(
  deps: Pick<Deps, 'db' | 'keys' | 'authority' | 'log'>,
  file: Uint8Array,
): Promise<FileAnswer> {
  const sha256 = createHash('sha256').update(file).digest('hex');
  const stored = await findByFileHash(deps.db, sha256);
  if (stored) return { verdict: 'GENUINE', proof: publicProof(stored), time: null };
  const pinnedCertificates = [...(await storedCertificates(deps.db)), ...deps.authority.pinnedCertificates];
  try {
    return await answerOn(deps, await judgeInWorker({ pdf: file, pinnedCertificates }));
  } catch (error) {
    if (!(error instanceof JudgingFailed)) throw error;
    deps.log.error('file_check_failed', { bytes: file.length }, error);
    return { verdict: 'UNCHECKED' };
  }
}

async function answerOn({ db, keys }: Pick<Deps, 'db' | 'keys'>, judged: JudgedFile): Promise<FileAnswer> {
  if (judged.verdict === 'NOT_OURS') return { verdict: 'NOT_OURS' };
  const { timestampedAt, timestampTrusted: trusted, verificationCode } = judged;
  const found = verificationCode ? await findByVerificationCode(db, verificationCode) : undefined;
  if (
    judged.verdict === 'WHOLE' &&
    !found &&
    verificationCode &&
    (await erasedBehind({ db, keys }, verificationCode))
  ) {
    return { verdict: 'ERASED' };
  }
  return {
    verdict: judged.verdict === 'WHOLE' ? 'GENUINE' : 'EXTENDED',
    proof: found ? publicProof(found) : null,
    time: timestampedAt && { at: timestampedAt.toISOString(), day: dayOf(timestampedAt), trusted },
  };
}
