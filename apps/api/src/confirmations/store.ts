import { and, desc, eq, gte, isNull, sql } from 'drizzle-orm';
import type { Db } from '../db/client.ts';
import { auditRows, confirmations, deliveries, documentHashes, documents, drafts, proofs } from '../db/schema.ts';
import type { Scope } from '../db/scope.ts';
import type { Confirmation } from '../proofs/store.ts';
import type { DraftAnswer } from './input.ts';

/** Where a link leads: the only look-up outside an agency, because the link is what tells the agency. */
export async function locateByToken(db: Db, fingerprint: string) {
  const [found] = await db
    .select({ id: deliveries.id, agencyId: deliveries.agencyId })
    .from(deliveries)
    .where(eq(deliveries.tokenFingerprint, fingerprint));
  return found;
}

/** The same by the fingerprint of the code that a person types. */
export async function locateByCode(db: Db, fingerprint: string) {
  const [found] = await db
    .select({ id: deliveries.id, agencyId: deliveries.agencyId, generation: deliveries.generation })
    .from(deliveries)
    .where(eq(deliveries.codeFingerprint, fingerprint));
  return found;
}

/** The agency of a proof whose id was sealed in a QR code: what is sealed was made here. */
export async function locateProof(db: Db, id: string) {
  const [found] = await db.select({ agencyId: proofs.agencyId }).from(proofs).where(eq(proofs.id, id));
  return found;
}

/** Notes that a link was asked for with the QR code of the activity. */
export async function markOnTheSpot({ tx, agencyId }: Scope, deliveryId: string, onTheSpotAt: Date): Promise<void> {
  await tx
    .update(deliveries)
    .set({ onTheSpotAt })
    .where(and(eq(deliveries.id, deliveryId), eq(deliveries.agencyId, agencyId)));
}

/** Whether the contact person asked to open this proof again since it was confirmed; the trail is what remembers. */
export async function askedReopenSince({ tx, agencyId }: Scope, proofId: string, since: Date): Promise<boolean> {
  const [asked] = await tx
    .select({ at: auditRows.at })
    .from(auditRows)
    .where(
      and(
        eq(auditRows.subjectId, proofId),
        eq(auditRows.agencyId, agencyId),
        eq(auditRows.action, 'PROOF_REOPEN_ASKED'),
        gte(auditRows.at, since),
      ),
    )
    .limit(1);
  return asked !== undefined;
}

/** The answers so far behind a link; revision 0 when there are none. */
export async function loadDraft(
  { tx, agencyId }: Scope,
  deliveryId: string,
): Promise<{ answer: DraftAnswer; revision: number }> {
  const [draft] = await tx
    .select({ answer: drafts.answer, revision: drafts.revision })
    .from(drafts)
    .where(and(eq(drafts.deliveryId, deliveryId), eq(drafts.agencyId, agencyId)));
  return draft ?? { answer: {}, revision: 0 };
}

/** Replaces the answers when nobody did since `before`. Returns the new revision, or undefined for the slower one. */
export async function saveDraft(
  { tx, agencyId }: Scope,
  draft: { deliveryId: string; answer: DraftAnswer; savedAt: Date },
  before: number,
): Promise<number | undefined> {
  const revision = before + 1;
  if (before === 0) {
    const added = await tx
      .insert(drafts)
      .values({ ...draft, agencyId, revision })
      .onConflictDoNothing()
      .returning({ revision: drafts.revision });
    return added[0]?.revision;
  }
  const changed = await tx
    .update(drafts)
    .set({ answer: draft.answer, savedAt: draft.savedAt, revision })
    .where(and(eq(drafts.deliveryId, draft.deliveryId), eq(drafts.agencyId, agencyId), eq(drafts.revision, before)))
    .returning({ revision: drafts.revision });
  return changed[0]?.revision;
}

/** Forgets the answers: they are confirmed, or no longer asked. */
export async function dropDraft({ tx, agencyId }: Scope, deliveryId: string): Promise<void> {
  await tx.delete(drafts).where(and(eq(drafts.deliveryId, deliveryId), eq(drafts.agencyId, agencyId)));
}

/** The next proof number of the installation, such as BD-2026-000123. A rolled-back one is skipped, never given again. */
export async function nextNumber({ tx }: Scope, year: string): Promise<string> {
  const result = await tx.execute(sql`select nextval('proof_numbers')::int as next`);
  const next = (result.rows[0] as { next: number }).next;
  return `BD-${year}-${String(next).padStart(6, '0')}`;
}

/** How many versions of a proof were confirmed so far. */
export async function lastVersion({ tx, agencyId }: Scope, proofId: string): Promise<number> {
  const [last] = await tx
    .select({ version: confirmations.version })
    .from(confirmations)
    .where(and(eq(confirmations.proofId, proofId), eq(confirmations.agencyId, agencyId)))
    .orderBy(desc(confirmations.version))
    .limit(1);
  return last?.version ?? 0;
}

export async function addConfirmation(
  { tx, agencyId }: Scope,
  row: Omit<typeof confirmations.$inferInsert, 'id' | 'agencyId'>,
): Promise<string> {
  const [added] = await tx
    .insert(confirmations)
    .values({ ...row, agencyId })
    .returning();
  if (!added) throw new Error('confirmation was not stored');
  return added.id;
}

/** Ends the live confirmation of a proof: a next version replaces it, or it is withdrawn. The row and file stay. */
export async function endConfirmation(
  { tx, agencyId }: Scope,
  proofId: string,
  ending: { replacedAt: Date } | { withdrawnAt: Date },
): Promise<void> {
  await tx
    .update(confirmations)
    .set(ending)
    .where(
      and(
        eq(confirmations.proofId, proofId),
        eq(confirmations.agencyId, agencyId),
        isNull(confirmations.replacedAt),
        isNull(confirmations.withdrawnAt),
      ),
    );
}

export async function findConfirmation({ tx, agencyId }: Scope, id: string): Promise<Confirmation | undefined> {
  const [found] = await tx
    .select()
    .from(confirmations)
    .where(and(eq(confirmations.id, id), eq(confirmations.agencyId, agencyId)));
  return found;
}

/** The sealed file of a confirmation, or undefined while it is being sealed. */
export async function findDocument({ tx, agencyId }: Scope, confirmationId: string) {
  const [found] = await tx
    .select()
    .from(documents)
    .where(and(eq(documents.confirmationId, confirmationId), eq(documents.agencyId, agencyId)));
  return found;
}

/** Stores the sealed file and its hash; a second one for the same confirmation is dropped. */
export async function addDocument(
  { tx, agencyId }: Scope,
  row: Omit<typeof documents.$inferInsert, 'agencyId'>,
): Promise<void> {
  const added = await tx
    .insert(documents)
    .values({ ...row, agencyId })
    .onConflictDoNothing()
    .returning({ sha256: documents.sha256 });
  const { confirmationId, sha256, sealedAt: storedAt } = row;
  if (added.length > 0) await tx.insert(documentHashes).values({ sha256, confirmationId, storedAt, agencyId });
}

/**
 * Replaces a sealed file by the same file with something behind it. The hash of the earlier one stays. False when the
 * file is no longer the one with `earlierSha256`.
 */
export async function extendDocument(
  { tx, agencyId }: Scope,
  earlierSha256: string,
  { bytes, sha256, extendedAt }: { bytes: Uint8Array; sha256: string; extendedAt: Date },
): Promise<boolean> {
  const [changed] = await tx
    .update(documents)
    .set({ bytes, sha256, extendedAt })
    .where(and(eq(documents.sha256, earlierSha256), eq(documents.agencyId, agencyId)))
    .returning({ confirmationId: documents.confirmationId });
  if (!changed) return false;
  const { confirmationId } = changed;
  await tx.insert(documentHashes).values({ sha256, confirmationId, storedAt: extendedAt, agencyId });
  return true;
}
