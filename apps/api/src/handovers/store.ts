import { and, asc, desc, eq, gte, inArray, isNull, lte, or } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Db } from '../db/client.ts';
import { caseRows, handoverPeople, handovers, participants, user } from '../db/schema.ts';
import type { Scope } from '../db/scope.ts';

export type Handover = typeof handovers.$inferSelect;

const running = (today: string) =>
  and(
    eq(handovers.kind, 'ABSENCE'),
    isNull(handovers.endedAt),
    lte(handovers.startsOn, today),
    gte(handovers.endsOn, today),
  );

/** Of which absent colleagues somebody is the substitute on a day. Read once a request, before an agency is entered. */
export async function standsInFor(db: Db, who: { userId: string; agencyId: string }, today: string): Promise<string[]> {
  const rows = await db
    .select({ fromId: handovers.fromId })
    .from(handovers)
    .where(and(eq(handovers.agencyId, who.agencyId), eq(handovers.toId, who.userId), running(today)));
  return rows.map(({ fromId }) => fromId);
}

/** Everybody who is a substitute on a day. */
export async function substitutesOn({ tx, agencyId }: Scope, today: string): Promise<string[]> {
  const rows = await tx
    .selectDistinct({ toId: handovers.toId })
    .from(handovers)
    .where(and(eq(handovers.agencyId, agencyId), running(today)));
  return rows.map(({ toId }) => toId);
}

/** The absent colleagues of one substitute with their names and last day, by name. */
export async function absentColleagues({ tx, agencyId }: Scope, substituteId: string, today: string) {
  const rows = await tx
    .select({ id: user.id, name: user.name, until: handovers.endsOn })
    .from(handovers)
    .innerJoin(user, eq(user.id, handovers.fromId))
    .where(and(eq(handovers.agencyId, agencyId), eq(handovers.toId, substituteId), running(today)))
    .orderBy(asc(user.name));
  return rows.map(({ until, ...absent }) => ({ ...absent, until: until ?? today }));
}

/** Absences that are not over, of these colleagues, soonest first. */
export function absencesOf(
  { tx, agencyId }: Scope,
  counselorIds: readonly string[],
  today: string,
): Promise<Handover[]> {
  return tx
    .select()
    .from(handovers)
    .where(
      and(
        eq(handovers.agencyId, agencyId),
        eq(handovers.kind, 'ABSENCE'),
        inArray(handovers.fromId, [...counselorIds]),
        isNull(handovers.endedAt),
        gte(handovers.endsOn, today),
      ),
    )
    .orderBy(asc(handovers.startsOn));
}

const giver = alias(user, 'giver');
const taker = alias(user, 'taker');
const named = {
  handover: handovers,
  from: { id: giver.id, name: giver.name, email: giver.email },
  to: { id: taker.id, name: taker.name, email: taker.email },
};
export type NamedHandover = Awaited<ReturnType<typeof findHandover>> & object;

const withNames = ({ tx }: Scope) =>
  tx
    .select(named)
    .from(handovers)
    .innerJoin(giver, eq(giver.id, handovers.fromId))
    .innerJoin(taker, eq(taker.id, handovers.toId));

/** One hand-over of this agency, or undefined. */
export async function findHandover(scope: Scope, id: string) {
  const [found] = await withNames(scope).where(and(eq(handovers.id, id), eq(handovers.agencyId, scope.agencyId)));
  return found;
}

/** The newest hand-overs of the agency, or of one colleague: given or taken. */
export function newestHandovers(scope: Scope, most: number, userId?: string) {
  const own = userId ? or(eq(handovers.fromId, userId), eq(handovers.toId, userId)) : undefined;
  return withNames(scope)
    .where(and(eq(handovers.agencyId, scope.agencyId), own))
    .orderBy(desc(handovers.madeAt), desc(handovers.id))
    .limit(most);
}

/** Stores a hand-over; of one for good also its people. Returns the id. */
export async function addHandover(
  { tx, agencyId }: Scope,
  row: Omit<typeof handovers.$inferInsert, 'agencyId' | 'id'>,
  people: readonly string[],
): Promise<string> {
  const [added] = await tx
    .insert(handovers)
    .values({ ...row, agencyId })
    .returning({ id: handovers.id });
  if (!added) throw new Error('hand-over was not stored');
  const members = people.map((participantId) => ({ handoverId: added.id, participantId, agencyId }));
  if (members.length > 0) await tx.insert(handoverPeople).values(members);
  return added.id;
}

/** Ends a hand-over that runs; false when somebody else was first. */
export async function endHandover(
  { tx, agencyId }: Scope,
  id: string,
  end: { endedAt: Date; endedBy: string },
): Promise<boolean> {
  const ended = await tx
    .update(handovers)
    .set(end)
    .where(and(eq(handovers.id, id), eq(handovers.agencyId, agencyId), isNull(handovers.endedAt)))
    .returning({ id: handovers.id });
  return ended.length === 1;
}

/** Gives everybody of one counselor to another; gives back who that was. Of two that do so at once the second finds nobody. */
export async function moveCaseload({ tx, agencyId }: Scope, fromId: string, toId: string): Promise<string[]> {
  const moved = await tx
    .update(participants)
    .set({ counselorId: toId })
    .where(and(eq(participants.agencyId, agencyId), eq(participants.counselorId, fromId)))
    .returning({ id: participants.id });
  return moved.map(({ id }) => id);
}

/** Gives the people of a hand-over back who are still with the colleague that took them. */
export async function moveBack({ tx, agencyId }: Scope, { id, fromId, toId }: Handover): Promise<string[]> {
  const members = tx
    .select({ id: handoverPeople.participantId })
    .from(handoverPeople)
    .where(eq(handoverPeople.handoverId, id));
  const moved = await tx
    .update(participants)
    .set({ counselorId: fromId })
    .where(
      and(eq(participants.agencyId, agencyId), eq(participants.counselorId, toId), inArray(participants.id, members)),
    )
    .returning({ id: participants.id });
  return moved.map(({ id: moved }) => moved);
}

/** How many people a hand-over for good was about. */
export function countPeople({ tx, agencyId }: Scope, handoverId: string): Promise<number> {
  return tx.$count(
    handoverPeople,
    and(eq(handoverPeople.handoverId, handoverId), eq(handoverPeople.agencyId, agencyId)),
  );
}

/** The people of one counselor, the most urgent first, with what comes next. */
export function caseloadOf({ tx, agencyId }: Scope, counselorId: string, most: number) {
  return tx
    .select({ id: participants.id, name: participants.name, next: caseRows.next, deadlineOn: caseRows.deadlineOn })
    .from(caseRows)
    .innerJoin(participants, eq(participants.id, caseRows.participantId))
    .where(and(eq(caseRows.agencyId, agencyId), eq(caseRows.counselorId, counselorId)))
    .orderBy(desc(caseRows.risk), asc(caseRows.participantId))
    .limit(most);
}
