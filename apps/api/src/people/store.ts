import { and, asc, eq, ilike, inArray, or, sql } from 'drizzle-orm';
import { isOneOf } from '../db/any-of.ts';
import { participants, pathways, terms, user } from '../db/schema.ts';
import type { Scope } from '../db/scope.ts';

export type Participant = typeof participants.$inferSelect;
export type Pathway = typeof pathways.$inferSelect;
export type Term = typeof terms.$inferSelect;
export type Counselor = Pick<typeof user.$inferSelect, 'id' | 'name' | 'email' | 'phone'>;

/** A participant with the own pathway and counselor. */
export interface Person {
  participant: Participant;
  pathway: Pathway;
  counselor: Counselor;
}

const counselorColumns = { id: user.id, name: user.name, email: user.email, phone: user.phone };

function selectPeople({ tx }: Scope) {
  return tx
    .select({ participant: participants, pathway: pathways, counselor: counselorColumns })
    .from(participants)
    .innerJoin(pathways, eq(pathways.participantId, participants.id))
    .innerJoin(user, eq(user.id, participants.counselorId));
}

/** One person of this agency, or undefined. */
export async function findPerson(scope: Scope, id: string): Promise<Person | undefined> {
  const [person] = await selectPeople(scope).where(
    and(eq(participants.id, id), eq(participants.agencyId, scope.agencyId)),
  );
  return person;
}

/** These people of this agency, in no order. */
export function peopleOf(scope: Scope, ids: readonly string[]): Promise<Person[]> {
  return selectPeople(scope).where(and(isOneOf(participants.id, ids), eq(participants.agencyId, scope.agencyId)));
}

/** People of this agency by name; `counselorId` narrows to one caseload, `search` to a part of name or KBI reference. */
export function listPeople(scope: Scope, filter: { counselorId?: string; search?: string }): Promise<Person[]> {
  const pattern = filter.search ? `%${filter.search.replace(/[\\%_]/g, '\\$&')}%` : undefined;
  return selectPeople(scope)
    .where(
      and(
        eq(participants.agencyId, scope.agencyId),
        filter.counselorId ? eq(participants.counselorId, filter.counselorId) : undefined,
        pattern ? or(ilike(participants.name, pattern), ilike(participants.kbiReference, pattern)) : undefined,
      ),
    )
    .orderBy(asc(participants.name));
}

/** An account of this agency, with what it chose about mails and shortcuts. */
export async function findCounselor({ tx, agencyId }: Scope, id: string) {
  const [found] = await tx
    .select({ ...counselorColumns, digestStoppedAt: user.digestStoppedAt, shortcutsOffAt: user.shortcutsOffAt })
    .from(user)
    .where(and(eq(user.id, id), eq(user.agencyId, agencyId)));
  return found;
}

const guideRoles = ['COUNSELOR', 'COORDINATOR'] as const;

/** Everybody of this agency who guides people, by name. */
export function guidesOf({ tx, agencyId }: Scope): Promise<{ id: string; name: string }[]> {
  return tx
    .select({ id: user.id, name: user.name })
    .from(user)
    .where(and(eq(user.agencyId, agencyId), inArray(user.role, [...guideRoles])))
    .orderBy(asc(user.name));
}

/** Somebody of this agency who guides people, or undefined. */
export async function findGuide(scope: Scope, id: string): Promise<{ id: string; name: string } | undefined> {
  return (await guidesOf(scope)).find((guide) => guide.id === id);
}

/** Gives a participant to another counselor. */
export async function assignParticipant({ tx, agencyId }: Scope, id: string, counselorId: string): Promise<void> {
  await tx
    .update(participants)
    .set({ counselorId })
    .where(and(eq(participants.id, id), eq(participants.agencyId, agencyId)));
}

/** Stores a new participant with pathway and, when there is a contract, its term. Returns the new id. */
export async function addPerson(
  { tx, agencyId }: Scope,
  row: {
    participant: Omit<typeof participants.$inferInsert, 'agencyId'>;
    pathway: Omit<typeof pathways.$inferInsert, 'agencyId' | 'participantId'>;
    term: { start: string; end: string } | null;
  },
): Promise<string> {
  const [added] = await tx
    .insert(participants)
    .values({ ...row.participant, agencyId })
    .returning();
  if (!added) throw new Error('participant was not stored');
  await tx.insert(pathways).values({ ...row.pathway, agencyId, participantId: added.id });
  if (row.term)
    await tx.insert(terms).values({ ...row.term, agencyId, participantId: added.id, addedAt: added.createdAt });
  return added.id;
}

/** Changes the facts about a participant; false when they changed since `revision`, and then nothing is stored. */
export async function editParticipant(
  { tx, agencyId }: Scope,
  { id, revision }: { id: string; revision: number | undefined },
  change: Pick<Participant, 'name' | 'email' | 'phone' | 'language' | 'municipality' | 'kbiReference'>,
): Promise<boolean> {
  const seen = revision === undefined ? undefined : eq(participants.revision, revision);
  const changed = await tx
    .update(participants)
    .set({ ...change, revision: sql`${participants.revision} + 1` })
    .where(and(eq(participants.id, id), eq(participants.agencyId, agencyId), seen))
    .returning({ id: participants.id });
  return changed.length > 0;
}

/** Whether storing failed because another participant of this agency already has this KBI reference. */
export function isKbiReferenceInUse(error: unknown): boolean {
  return (error as { cause?: { constraint?: string } }).cause?.constraint === 'participants_kbi_reference';
}

/** The terms of some participants, oldest first. */
export function termsOf({ tx, agencyId }: Scope, participantIds: readonly string[]): Promise<Term[]> {
  return tx
    .select()
    .from(terms)
    .where(and(eq(terms.agencyId, agencyId), isOneOf(terms.participantId, participantIds)))
    .orderBy(asc(terms.start));
}
