import { and, asc, eq, inArray } from 'drizzle-orm';
import { conditionsOf, readyFilter } from '../caseload/filter-store.ts';
import type { Db } from '../db/client.ts';
import { activities, calendarFeeds, caseRows, user } from '../db/schema.ts';
import type { Scope } from '../db/scope.ts';
import { absentColleagues } from '../handovers/store.ts';

export type CalendarFeed = typeof calendarFeeds.$inferSelect;

const ofUser = ({ agencyId }: Scope, userId: string) =>
  and(eq(calendarFeeds.userId, userId), eq(calendarFeeds.agencyId, agencyId));

/** The calendar of an account, or undefined. */
export async function findFeed(scope: Scope, userId: string): Promise<CalendarFeed | undefined> {
  const [found] = await scope.tx.select().from(calendarFeeds).where(ofUser(scope, userId));
  return found;
}

/** Gives an account the address of a calendar; the one before leads nowhere from now on. */
export async function replaceFeed(scope: Scope, feed: Omit<CalendarFeed, 'agencyId'>): Promise<void> {
  const { id, tokenFingerprint, createdAt } = feed;
  await scope.tx
    .insert(calendarFeeds)
    .values({ ...feed, agencyId: scope.agencyId })
    .onConflictDoUpdate({ target: calendarFeeds.userId, set: { id, tokenFingerprint, createdAt } });
}

/** Ends the address of a calendar; false when there was none. */
export async function removeFeed(scope: Scope, userId: string): Promise<boolean> {
  const gone = await scope.tx.delete(calendarFeeds).where(ofUser(scope, userId)).returning({ id: calendarFeeds.id });
  return gone.length > 0;
}

/** Whose calendar an address is, by the fingerprint of its token: looked up outside an agency, because it tells which. */
export async function locateFeed(db: Db, tokenFingerprint: string) {
  const [found] = await db
    .select({ id: calendarFeeds.id, agencyId: calendarFeeds.agencyId, userId: user.id, role: user.role })
    .from(calendarFeeds)
    .innerJoin(user, eq(user.id, calendarFeeds.userId))
    .where(eq(calendarFeeds.tokenFingerprint, tokenFingerprint));
  return found;
}

/** The cases that somebody works on, for absent colleagues too, those whose term ends first in front. */
export async function openCases(
  scope: Scope,
  { userId, today }: { userId: string; today: string },
  limit: number,
): Promise<string[]> {
  const absent = await absentColleagues(scope, userId, today);
  const asker = { userId, standsInFor: absent.map(({ id }) => id), guides: true, today };
  const own = await readyFilter(scope, { whose: 'MINE', search: '' }, asker);
  const rows = await scope.tx
    .select({ id: caseRows.participantId })
    .from(caseRows)
    .where(and(...conditionsOf(scope, own), inArray(caseRows.stage, ['STARTING', 'BUSY'])))
    .orderBy(asc(caseRows.deadlineOn))
    .limit(limit);
  return rows.map(({ id }) => id);
}

/** The warm handovers of these people that are planned, with their day. */
export async function plannedHandovers(
  { tx, agencyId }: Scope,
  participantIds: readonly string[],
): Promise<{ activityId: string; participantId: string; on: string }[]> {
  const rows = await tx
    .select({ activityId: activities.id, participantId: activities.participantId, on: activities.warmHandoverOn })
    .from(activities)
    .where(
      and(
        eq(activities.agencyId, agencyId),
        inArray(activities.participantId, [...participantIds]),
        eq(activities.warmHandover, 'PLANNED'),
      ),
    );
  return rows.flatMap(({ on, ...row }) => (on ? [{ ...row, on }] : []));
}
