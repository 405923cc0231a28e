import { eq } from 'drizzle-orm';
import type { Db } from '../db/client.ts';
import { confirmations } from '../db/schema.ts';

/** The confirmation with this code, in any agency: whoever holds a proof may ask whether it is genuine. */
export async function findByVerificationCode(db: Db, verificationCode: string) {
  const [found] = await db.select().from(confirmations).where(eq(confirmations.verificationCode, verificationCode));
  return found;
}
