import { X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { type Clock, dayOf, secondsLater } from '../clock.ts';
import { openKeyFiles, readCertificates } from './key-files.ts';
import { onlineRevocations } from './online-revocations.ts';
import { openRemoteSigner } from './remote-signer.ts';
import type { SealAuthority } from './seal-authority.ts';
import { SealProblem } from './seal-problem.ts';
import type { SealSettings } from './seal-settings.ts';
import type { SealSigner } from './signer.ts';
import { type TimestampSurroundings, timestampClient } from './timestamp-client.ts';

/** For how long an opened key is used before it is opened again, in seconds: a renewed one needs no restart. */
const BELIEVED = 600;

/** The authority that the configuration describes. Nothing is opened before the first seal, so nothing stops the start. */
export async function openAuthority(
  settings: SealSettings,
  surroundings: TimestampSurroundings,
): Promise<SealAuthority> {
  const { clock } = surroundings;
  const file = settings.timestampCertificatesFile;
  const pinned = file ? readCertificates(await readFile(file, 'latin1')) : [];
  return {
    openSigner: believed(clock, signerIn(settings.key, surroundings)),
    timestamps: timestampClient({ urls: settings.timestampUrls, pinned }, surroundings),
    revocations: onlineRevocations(surroundings),
    pinnedCertificates: pinned,
  };
}

/** No seal at all: confirmations are accepted and their proofs wait until there is one. */
export const noAuthority: SealAuthority = {
  openSigner: async () => {
    throw new SealProblem('NOT_CONFIGURED', 'no seal is configured');
  },
  timestamps: null,
  revocations: { delay: 0, collect: async () => ({ certificates: [], revocationLists: [], statusAnswers: [] }) },
  pinnedCertificates: [],
};

function signerIn(key: SealSettings['key'], surroundings: TimestampSurroundings): () => Promise<SealSigner> {
  return key.kind === 'REMOTE' ? openRemoteSigner(key, surroundings) : () => openKeyFiles(key);
}

/** Opens a signer once in a while, and gives it only while its certificate is valid. */
function believed(clock: Clock, open: () => Promise<SealSigner>): () => Promise<SealSigner> {
  let known: { signer: SealSigner; until: Date } | undefined;
  return async () => {
    const current = known && known.until > clock() ? known : { signer: await open(), until: later(clock()) };
    // An expired one is not kept, so that a renewed file is seen at the next try.
    known = undefined;
    checkValidity(current.signer, clock());
    known = current;
    return current.signer;
  };
}

const later = (now: Date): Date => secondsLater(now, BELIEVED);

/** @throws SealProblem outside the days of the certificate */
function checkValidity({ certificate }: SealSigner, now: Date): void {
  const { validFromDate, validToDate } = new X509Certificate(certificate);
  if (now >= validFromDate && now <= validToDate) return;
  const days = `valid from ${dayOf(validFromDate)} to ${dayOf(validToDate)}`;
  throw new SealProblem('CERTIFICATE_EXPIRED', `the seal certificate is ${days}`);
}
