import { eq, inArray } from 'drizzle-orm';
import type { Db } from '../db/client.ts';
import { agencies, confirmations, deliveries, erasedLinks, progressLinks } from '../db/schema.ts';
import type { Scope } from '../db/scope.ts';
import type { Keys } from '../keys.ts';
import { fingerprint } from '../links.ts';
import { sealId } from '../mail/sealed-id.ts';
import type { PersonIds } from './rows-store.ts';

/**
 * Notes of every link and code of a person that it was erased: personal links with their codes, the progress page, QR
 * codes shown on the spot, and the codes on proofs. Gives how many.
 */
export async function addTombstones(scope: Scope, keys: Keys, ids: PersonIds, erasedAt: Date): Promise<number> {
  const { tx, agencyId } = scope;
  const links = await tx
    .select({ token: deliveries.tokenFingerprint, code: deliveries.codeFingerprint })
    .from(deliveries)
    .where(inArray(deliveries.id, ids.delivery));
  const progress = await tx
    .select({ token: progressLinks.tokenFingerprint })
    .from(progressLinks)
    .where(inArray(progressLinks.participantId, ids.participant));
  const proofs = await tx
    .select({ code: confirmations.verificationCode })
    .from(confirmations)
    .where(inArray(confirmations.id, ids.confirmation));
  const fingerprints = [
    ...links.flatMap(({ token, code }) => [token, code]),
    ...progress.map(({ token }) => token),
    ...ids.proof.map((id) => fingerprint(keys, sealId(keys, 'ON_THE_SPOT', id))),
    ...proofs.map(({ code }) => fingerprint(keys, code)),
  ];
  const rows = fingerprints.map((one) => ({ fingerprint: one, agencyId, erasedAt }));
  if (rows.length > 0) await tx.insert(erasedLinks).values(rows).onConflictDoNothing();
  return rows.length;
}

/** Whom to call about what was erased behind a link or code; undefined when nothing was. */
export async function erasedBehind({ db, keys }: { db: Db; keys: Keys }, secret: string) {
  const [found] = await db
    .select({ agencyName: agencies.name, phone: agencies.phone })
    .from(erasedLinks)
    .innerJoin(agencies, eq(agencies.id, erasedLinks.agencyId))
    .where(eq(erasedLinks.fingerprint, fingerprint(keys, secret)));
  return found;
}
