import { eq } from 'drizzle-orm';
import { participantMessages, progressLinks } from '../db/schema.ts';
import type { Deps } from '../deps.ts';
import { linkToken } from '../links.ts';
import type { Asked } from './cases.ts';
import type { World } from './world.ts';

/** What stands in the private link of a participant. */
export async function progressTokenOf({ deps: { db, keys } }: { deps: Deps }, participantId: string): Promise<string> {
  const [link] = await db.select().from(progressLinks).where(eq(progressLinks.participantId, participantId));
  if (!link) throw new Error('this participant has no link');
  return linkToken(keys, 'PROGRESS', link.id, link.generation);
}

/** What a participant told about an own proof from the own page; gives the id of the message. */
export async function tellAbout(world: World, { participantId, proofId }: Pick<Asked, 'participantId' | 'proofId'>) {
  const text = 'Dit waren meer uren.';
  await world.visitor.progress.tell({ token: await progressTokenOf(world, participantId), proofId, text });
  const [message] = await world.db
    .select()
    .from(participantMessages)
    .where(eq(participantMessages.participantId, participantId));
  return message?.id ?? '';
}
