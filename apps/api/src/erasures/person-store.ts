import { and, eq } from 'drizzle-orm';
import { auditRows, participants, progressLinks } from '../db/schema.ts';
import type { Tx } from '../db/scope.ts';

export type Person = typeof participants.$inferSelect;

/** The participant with this id, in any agency, held until this transaction ends. */
export async function holdPerson(tx: Tx, id: string): Promise<Person | undefined> {
  const [person] = await tx.select().from(participants).where(eq(participants.id, id)).for('update');
  return person;
}

/** When somebody with this id was erased; the trail is what remembers. */
export async function erasedAtOf(tx: Tx, id: string): Promise<Date | undefined> {
  const [row] = await tx
    .select({ at: auditRows.at })
    .from(auditRows)
    .where(and(eq(auditRows.subjectId, id), eq(auditRows.action, 'PARTICIPANT_ERASED')));
  return row?.at;
}

/** The links to the own progress of a participant. */
export function progressLinksOf(tx: Tx, participantId: string) {
  return tx.select().from(progressLinks).where(eq(progressLinks.participantId, participantId));
}
