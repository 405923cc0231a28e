import { and, desc, eq } from 'drizzle-orm';
import { confirmations } from '../db/schema.ts';
import type { Scope } from '../db/scope.ts';

/** Every version of a proof that was ever confirmed, newest first: replaced ones stay visible. */
export function versionsOf({ tx, agencyId }: Scope, proofId: string) {
  return tx
    .select({
      version: confirmations.version,
      number: confirmations.number,
      confirmedAt: confirmations.confirmedAt,
      replacedAt: confirmations.replacedAt,
      withdrawnAt: confirmations.withdrawnAt,
    })
    .from(confirmations)
    .where(and(eq(confirmations.proofId, proofId), eq(confirmations.agencyId, agencyId)))
    .orderBy(desc(confirmations.version));
}
