import { and, asc, eq, isNull } from 'drizzle-orm';
import { participantMessages, participants } from '../db/schema.ts';
import type { Scope } from '../db/scope.ts';

export type Message = typeof participantMessages.$inferSelect;

/** What a participant told so far, oldest first; dealt with or not. */
export function messagesOf({ tx, agencyId }: Scope, participantId: string): Promise<Message[]> {
  return tx
    .select()
    .from(participantMessages)
    .where(and(eq(participantMessages.participantId, participantId), eq(participantMessages.agencyId, agencyId)))
    .orderBy(asc(participantMessages.sentAt));
}

export async function findMessage({ tx, agencyId }: Scope, id: string): Promise<Message | undefined> {
  const [found] = await tx
    .select()
    .from(participantMessages)
    .where(and(eq(participantMessages.id, id), eq(participantMessages.agencyId, agencyId)));
  return found;
}

/** Makes whoever else tells something for this participant wait until this transaction ends. */
export async function lockMessages({ tx, agencyId }: Scope, participantId: string): Promise<void> {
  await tx
    .select({ id: participants.id })
    .from(participants)
    .where(and(eq(participants.id, participantId), eq(participants.agencyId, agencyId)))
    .for('update');
}

/** Stores a message. Returns the new id. */
export async function insertMessage(
  { tx, agencyId }: Scope,
  row: Omit<typeof participantMessages.$inferInsert, 'id' | 'agencyId' | 'settledAt'>,
): Promise<string> {
  const [added] = await tx
    .insert(participantMessages)
    .values({ ...row, agencyId })
    .returning();
  if (!added) throw new Error('message was not stored');
  return added.id;
}

/** Puts a message aside as done. False when it was already. */
export async function settleMessage({ tx, agencyId }: Scope, id: string, settledAt: Date): Promise<boolean> {
  const changed = await tx
    .update(participantMessages)
    .set({ settledAt })
    .where(
      and(
        eq(participantMessages.id, id),
        eq(participantMessages.agencyId, agencyId),
        isNull(participantMessages.settledAt),
      ),
    )
    .returning({ id: participantMessages.id });
  return changed.length === 1;
}
