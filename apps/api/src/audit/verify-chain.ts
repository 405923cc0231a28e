import type { KeyObject } from 'node:crypto';
import { asc, eq } from 'drizzle-orm';
import { auditHeads, auditRows } from '../db/schema.ts';
import type { Scope } from '../db/scope.ts';
import { firstHash, linkHash } from './chain.ts';

export type ChainVerdict = { intact: true; rows: number } | { intact: false; sequence: number };

/** Recomputes an agency's whole chain; tells the first row that was changed, removed or cut off the end. */
export async function verifyChain({ tx, agencyId }: Scope, key: KeyObject): Promise<ChainVerdict> {
  const rows = await tx
    .select()
    .from(auditRows)
    .where(eq(auditRows.agencyId, agencyId))
    .orderBy(asc(auditRows.sequence));
  let hash = firstHash;
  for (const [index, row] of rows.entries()) {
    const expected = linkHash(key, hash, { ...row, at: row.at.toISOString() });
    if (row.sequence !== index + 1 || row.hash !== expected) return { intact: false, sequence: index + 1 };
    hash = row.hash;
  }
  const [head] = await tx.select().from(auditHeads).where(eq(auditHeads.agencyId, agencyId));
  const end = head ?? { sequence: 0, hash: firstHash };
  if (end.sequence !== rows.length || end.hash !== hash) return { intact: false, sequence: rows.length + 1 };
  return { intact: true, rows: rows.length };
}
