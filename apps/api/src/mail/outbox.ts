import { and, count, eq, inArray, min } from 'drizzle-orm';
import type { Db } from '../db/client.ts';
import { mails } from '../db/schema.ts';
import type { Scope } from '../db/scope.ts';
import { enqueue } from '../jobs/enqueue.ts';
import type { MailKind } from './mail-kinds.ts';

export type Mail = typeof mails.$inferSelect;

/**
 * Stores a mail to send after the commit, or from `leavesAt` on, in the caller's transaction. The same mail twice is
 * stored once: false for the second time.
 */
export async function post(
  scope: Scope,
  at: Date,
  mail: { kind: MailKind; subjectId: string; recipient: string; sequence?: number },
  leavesAt: Date = at,
): Promise<boolean> {
  const [stored] = await scope.tx
    .insert(mails)
    .values({ ...mail, agencyId: scope.agencyId, createdAt: at })
    .onConflictDoNothing()
    .returning({ id: mails.id });
  if (stored) await enqueue(scope, leavesAt, 'SEND_MAIL', stored.id);
  return stored !== undefined;
}

export async function findMail({ tx, agencyId }: Scope, id: string): Promise<Mail | undefined> {
  const [found] = await tx
    .select()
    .from(mails)
    .where(and(eq(mails.id, id), eq(mails.agencyId, agencyId)));
  return found;
}

/** When a server took over the first mail of this kind about a subject; undefined while none did. */
export async function sentAtOf({ tx, agencyId }: Scope, kind: MailKind, subjectId: string): Promise<Date | undefined> {
  const [found] = await tx
    .select({ endedAt: mails.endedAt })
    .from(mails)
    .where(
      and(
        eq(mails.kind, kind),
        eq(mails.subjectId, subjectId),
        eq(mails.agencyId, agencyId),
        inArray(mails.state, ['ACCEPTED', 'BOUNCED']),
      ),
    )
    .orderBy(mails.sequence)
    .limit(1);
  return found?.endedAt ?? undefined;
}

/** How many mails of this kind about a subject there are, sent or not. */
export function countMails({ tx, agencyId }: Scope, kind: MailKind, subjectId: string): Promise<number> {
  return tx.$count(mails, and(eq(mails.kind, kind), eq(mails.subjectId, subjectId), eq(mails.agencyId, agencyId)));
}

/** Ends a waiting mail: accepted by a server, given up, or no longer wanted. Undefined when it had ended already. */
export async function endMail(
  { tx, agencyId }: Scope,
  id: string,
  end: { state: 'ACCEPTED' | 'FAILED' | 'CANCELLED'; endedAt: Date; problem?: string },
): Promise<Mail | undefined> {
  const [ended] = await tx
    .update(mails)
    .set(end)
    .where(and(eq(mails.id, id), eq(mails.agencyId, agencyId), eq(mails.state, 'WAITING')))
    .returning();
  return ended;
}

/**
 * Marks a mail as reported undelivered. The report can be faster than our mark of the server's 250, so a waiting mail
 * bounces too. False when there was nothing to mark.
 */
export async function markBounced({ tx, agencyId }: Scope, id: string, problem: string, at: Date): Promise<boolean> {
  const marked = await tx
    .update(mails)
    .set({ state: 'BOUNCED', problem, endedAt: at })
    .where(and(eq(mails.id, id), eq(mails.agencyId, agencyId), inArray(mails.state, ['WAITING', 'ACCEPTED'])))
    .returning({ id: mails.id });
  return marked.length === 1;
}

/** The agency of a mail: looked up outside an agency, because its return path is what tells it. */
export async function locateMail(db: Db, id: string): Promise<{ agencyId: string } | undefined> {
  const [found] = await db.select({ agencyId: mails.agencyId }).from(mails).where(eq(mails.id, id));
  return found;
}

/** Cancels the waiting mails about a subject: nothing is sent after a revocation (I7). */
export async function cancelMails({ tx, agencyId }: Scope, at: Date, subjectId: string): Promise<void> {
  await tx
    .update(mails)
    .set({ state: 'CANCELLED', endedAt: at })
    .where(and(eq(mails.subjectId, subjectId), eq(mails.agencyId, agencyId), eq(mails.state, 'WAITING')));
}

/** How many mails of the agency wait, since when, and how many did not arrive. */
export async function mailTrouble({ tx, agencyId }: Scope) {
  const counts = await tx
    .select({ state: mails.state, count: count(), oldest: min(mails.createdAt) })
    .from(mails)
    .where(and(eq(mails.agencyId, agencyId), inArray(mails.state, ['WAITING', 'FAILED', 'BOUNCED'])))
    .groupBy(mails.state);
  const waiting = counts.find((row) => row.state === 'WAITING');
  const failed = counts.filter((row) => row.state !== 'WAITING').reduce((sum, row) => sum + row.count, 0);
  return { waiting: waiting?.count ?? 0, oldest: waiting?.oldest ?? null, failed };
}
