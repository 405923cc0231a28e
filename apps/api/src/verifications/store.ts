import { eq } from 'drizzle-orm';
import type { Db } from '../db/client.ts';
import { confirmations, documentHashes } from '../db/schema.ts';

export type FoundProof = typeof confirmations.$inferSelect;

/** The confirmation with this code, in any agency: whoever holds a proof may ask whether it is genuine. */
export async function findByVerificationCode(db: Db, verificationCode: string): Promise<FoundProof | undefined> {
  const [found] = await db.select().from(confirmations).where(eq(confirmations.verificationCode, verificationCode));
  return found;
}

/** The confirmation of a file that we stored, now or ever, by its SHA-256 in hex; in any agency too. */
export async function findByFileHash(db: Db, sha256: string): Promise<FoundProof | undefined> {
  const [found] = await db
    .select({ confirmation: confirmations })
    .from(documentHashes)
    .innerJoin(confirmations, eq(confirmations.id, documentHashes.confirmationId))
    .where(eq(documentHashes.sha256, sha256));
  return found?.confirmation;
}
