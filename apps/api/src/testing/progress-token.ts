import { eq } from 'drizzle-orm';
import { progressLinks } from '../db/schema.ts';
import type { Deps } from '../deps.ts';
import { linkToken } from '../links.ts';

/** What stands in the private link of a participant. */
export async function progressTokenOf({ deps: { db, keys } }: { deps: Deps }, participantId: string): Promise<string> {
  const [link] = await db.select().from(progressLinks).where(eq(progressLinks.participantId, participantId));
  if (!link) throw new Error('this participant has no link');
  return linkToken(keys, 'PROGRESS', link.id, link.generation);
}
