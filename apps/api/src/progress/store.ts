import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { Db } from '../db/client.ts';
import { progressLinks } from '../db/schema.ts';
import type { Scope } from '../db/scope.ts';
import type { Keys } from '../keys.ts';
import { fingerprint, linkToken } from '../links.ts';

/** Gives a participant the private link to the own progress. */
export async function addProgressLink(
  { tx, agencyId }: Scope,
  keys: Keys,
  participantId: string,
  createdAt: Date,
): Promise<void> {
  const id = randomUUID();
  const tokenFingerprint = fingerprint(keys, linkToken(keys, 'PROGRESS', id, 1));
  await tx.insert(progressLinks).values({ id, agencyId, participantId, tokenFingerprint, createdAt });
}

/** Whose progress a link shows, by the fingerprint of its token. */
export async function locateProgress(db: Db, tokenFingerprint: string) {
  const [found] = await db
    .select({ participantId: progressLinks.participantId, agencyId: progressLinks.agencyId })
    .from(progressLinks)
    .where(eq(progressLinks.tokenFingerprint, tokenFingerprint));
  return found;
}
