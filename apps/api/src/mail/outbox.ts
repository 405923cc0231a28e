import { and, count, eq, inArray, min } from 'drizzle-orm';
import { mails } from '../db/schema.ts';
import type { Scope } from '../db/scope.ts';
import { enqueue } from '../jobs/enqueue.ts';
import type { MailKind } from './mail-kinds.ts';

export type Mail = typeof mails.$inferSelect;

/** Stores a mail to send after the commit, in the caller's transaction. The same mail twice is stored once. */
export async function post(
  scope: Scope,
  at: Date,
  mail: { kind: MailKind; subjectId: string; recipient: string; sequence?: number },
): Promise<void> {
  const [stored] = await scope.tx
    .insert(mails)
    .values({ ...mail, agencyId: scope.agencyId, createdAt: at })
    .onConflictDoNothing()
    .returning({ id: mails.id });
  if (stored) await enqueue(scope, at, 'SEND_MAIL', stored.id);
}

export async function findMail({ tx, agencyId }: Scope, id: string): Promise<Mail | undefined> {
  const [found] = await tx
    .select()
    .from(mails)
    .where(and(eq(mails.id, id), eq(mails.agencyId, agencyId)));
  return found;
}

/** Ends a waiting mail: accepted by a server, given up, or no longer wanted. */
export async function endMail(
  { tx, agencyId }: Scope,
  id: string,
  end: { state: 'ACCEPTED' | 'FAILED' | 'CANCELLED'; endedAt: Date; problem?: string },
): Promise<void> {
  await tx
    .update(mails)
    .set(end)
    .where(and(eq(mails.id, id), eq(mails.agencyId, agencyId), eq(mails.state, 'WAITING')));
}

/** Cancels the waiting mails about a subject: nothing is sent after a revocation (I7). */
export async function cancelMails({ tx, agencyId }: Scope, at: Date, subjectId: string): Promise<void> {
  await tx
    .update(mails)
    .set({ state: 'CANCELLED', endedAt: at })
    .where(and(eq(mails.subjectId, subjectId), eq(mails.agencyId, agencyId), eq(mails.state, 'WAITING')));
}

/** How many mails of the agency wait, since when, and how many were given up. */
export async function mailTrouble({ tx, agencyId }: Scope) {
  const counts = await tx
    .select({ state: mails.state, count: count(), oldest: min(mails.createdAt) })
    .from(mails)
    .where(and(eq(mails.agencyId, agencyId), inArray(mails.state, ['WAITING', 'FAILED'])))
    .groupBy(mails.state);
  const waiting = counts.find((row) => row.state === 'WAITING');
  const failed = counts.find((row) => row.state === 'FAILED');
  return { waiting: waiting?.count ?? 0, oldest: waiting?.oldest ?? null, failed: failed?.count ?? 0 };
}
