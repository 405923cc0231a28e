import { and, asc, desc, eq, inArray, isNotNull, isNull } from 'drizzle-orm';
import { proofs, scans, user } from '../db/schema.ts';
import type { Scope } from '../db/scope.ts';

type ScanRow = typeof scans.$inferSelect;

/** What is told about a scan; its bytes are a file of their own. */
const told = {
  id: scans.id,
  mediaType: scans.mediaType,
  bytes: scans.size,
  sha256: scans.sha256,
  uploadedAt: scans.uploadedAt,
  uploadedBy: user.name,
};

/** Stores a checked scan of a paper proof. Returns the new id. */
export async function addScan(
  { tx, agencyId }: Scope,
  row: Pick<ScanRow, 'proofId' | 'mediaType' | 'bytes' | 'sha256' | 'uploadedBy' | 'uploadedAt'>,
): Promise<string> {
  const [added] = await tx
    .insert(scans)
    .values({ ...row, size: row.bytes.length, agencyId })
    .returning({ id: scans.id });
  if (!added) throw new Error('scan was not stored');
  return added.id;
}

/** A scan with its bytes, or undefined. */
export async function findScan({ tx, agencyId }: Scope, id: string): Promise<ScanRow | undefined> {
  const [found] = await tx
    .select()
    .from(scans)
    .where(and(eq(scans.id, id), eq(scans.agencyId, agencyId)));
  return found;
}

/** The scans of a proof that one record uses, or with null those that none uses yet; oldest first. */
export function scansOf({ tx, agencyId }: Scope, proofId: string, confirmationId: string | null) {
  const used = confirmationId === null ? isNull(scans.confirmationId) : eq(scans.confirmationId, confirmationId);
  return tx
    .select(told)
    .from(scans)
    .innerJoin(user, eq(user.id, scans.uploadedBy))
    .where(and(eq(scans.proofId, proofId), eq(scans.agencyId, agencyId), used))
    .orderBy(asc(scans.uploadedAt), asc(scans.id));
}

/** Every scan in the case of a person, the newest first. */
export function scansOfPerson({ tx, agencyId }: Scope, participantId: string) {
  return tx
    .select({ ...told, proofId: scans.proofId, used: isNotNull(scans.confirmationId) })
    .from(proofs)
    .innerJoin(scans, eq(scans.proofId, proofs.id))
    .innerJoin(user, eq(user.id, scans.uploadedBy))
    .where(and(eq(proofs.participantId, participantId), eq(proofs.agencyId, agencyId)))
    .orderBy(desc(scans.uploadedAt), desc(scans.id));
}

/** Ties scans to the record that rests on them, once. Gives the number of scans that were still free. */
export async function useScans(
  { tx, agencyId }: Scope,
  proofId: string,
  ids: readonly string[],
  confirmationId: string,
): Promise<number> {
  const used = await tx
    .update(scans)
    .set({ confirmationId })
    .where(
      and(
        eq(scans.proofId, proofId),
        eq(scans.agencyId, agencyId),
        inArray(scans.id, [...ids]),
        isNull(scans.confirmationId),
      ),
    )
    .returning({ id: scans.id });
  return used.length;
}
