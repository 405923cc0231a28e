import { and, asc, eq, inArray, isNull, or, sql } from 'drizzle-orm';
import { refreshContactKeys, refreshKeys } from '../address-book/key-store.ts';
import { fold } from '../caseload/case-words.ts';
import { activities, contactPersons, organizations, participants, proofs, user } from '../db/schema.ts';
import type { Scope } from '../db/scope.ts';

export type Activity = typeof activities.$inferSelect;
export type ContactPerson = typeof contactPersons.$inferSelect;
export type Organization = typeof organizations.$inferSelect;

/** An activity with where it takes place and who confirms its hours. */
export interface ActivityWithPeople {
  activity: Activity;
  contactPerson: ContactPerson;
  organization: Organization | null;
}

function selectActivities({ tx }: Scope) {
  return tx
    .select({ activity: activities, contactPerson: contactPersons, organization: organizations })
    .from(activities)
    .innerJoin(contactPersons, eq(contactPersons.id, activities.contactPersonId))
    .leftJoin(organizations, eq(organizations.id, activities.organizationId));
}

/** One activity of this agency, or undefined. */
export async function findActivity(scope: Scope, id: string): Promise<ActivityWithPeople | undefined> {
  const [found] = await selectActivities(scope).where(
    and(eq(activities.id, id), eq(activities.agencyId, scope.agencyId)),
  );
  return found;
}

/** A participant's activities, oldest first. */
export function activitiesOf(scope: Scope, participantId: string): Promise<ActivityWithPeople[]> {
  return selectActivities(scope)
    .where(and(eq(activities.participantId, participantId), eq(activities.agencyId, scope.agencyId)))
    .orderBy(asc(activities.createdAt));
}

/** The words of some activities, by id. */
export async function activityWords({ tx, agencyId }: Scope, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx
    .select({ id: activities.id, description: activities.description })
    .from(activities)
    .where(and(eq(activities.agencyId, agencyId), inArray(activities.id, [...ids])));
  return new Map(rows.map(({ id, description }) => [id, description]));
}

/** The agency's organizations, and the contact persons who can be asked, by name. */
export async function addressBook({ tx, agencyId }: Scope) {
  const everyOrganization = await tx
    .select()
    .from(organizations)
    .where(and(eq(organizations.agencyId, agencyId), isNull(organizations.mergedInto)))
    .orderBy(asc(organizations.name));
  const everyContactPerson = await tx
    .select()
    .from(contactPersons)
    .where(and(eq(contactPersons.agencyId, agencyId), canBeAsked()))
    .orderBy(asc(contactPersons.name));
  return { organizations: everyOrganization, contactPersons: everyContactPerson };
}

export async function findOrganization({ tx, agencyId }: Scope, id: string): Promise<Organization | undefined> {
  const [found] = await tx
    .select()
    .from(organizations)
    .where(and(eq(organizations.id, id), eq(organizations.agencyId, agencyId)));
  return found;
}

export async function findContactPerson({ tx, agencyId }: Scope, id: string): Promise<ContactPerson | undefined> {
  const [found] = await tx
    .select()
    .from(contactPersons)
    .where(and(eq(contactPersons.id, id), eq(contactPersons.agencyId, agencyId)));
  return found;
}

/** Who still works there, and was not merged into another entry. */
const canBeAsked = () => and(isNull(contactPersons.leftAt), isNull(contactPersons.mergedInto));

/** Everybody of an organization who can be asked, by name. */
export function colleaguesOf({ tx, agencyId }: Scope, organizationId: string): Promise<ContactPerson[]> {
  return tx
    .select()
    .from(contactPersons)
    .where(and(eq(contactPersons.organizationId, organizationId), eq(contactPersons.agencyId, agencyId), canBeAsked()))
    .orderBy(asc(contactPersons.name));
}

/** Somebody of an organization by address, whatever its capitals. */
export async function findColleague(
  { tx, agencyId }: Scope,
  organizationId: string,
  email: string,
): Promise<ContactPerson | undefined> {
  const [found] = await tx
    .select()
    .from(contactPersons)
    .where(
      and(
        eq(contactPersons.organizationId, organizationId),
        eq(contactPersons.agencyId, agencyId),
        isNull(contactPersons.mergedInto),
        eq(contactPersons.plainEmail, email.toLowerCase()),
      ),
    )
    .limit(1);
  return found;
}

export async function addOrganization(
  scope: Scope,
  row: { name: string; municipality: string | null },
): Promise<Organization> {
  const [added] = await scope.tx
    .insert(organizations)
    .values({ ...row, sortName: fold(row.name), agencyId: scope.agencyId })
    .returning();
  if (!added) throw new Error('organization was not stored');
  await refreshKeys(scope, added.id);
  return added;
}

export async function addContactPerson(
  scope: Scope,
  row: Omit<ContactPerson, 'id' | 'sortName' | 'agencyId' | 'plainEmail' | 'revision' | 'leftAt' | 'mergedInto'>,
): Promise<ContactPerson> {
  const [added] = await scope.tx
    .insert(contactPersons)
    .values({ ...row, agencyId: scope.agencyId })
    .returning();
  if (!added) throw new Error('contact person was not stored');
  await refreshContactKeys(scope, added);
  return added;
}

export async function addActivity(
  { tx, agencyId }: Scope,
  row: Omit<typeof activities.$inferInsert, 'id' | 'agencyId'>,
): Promise<string> {
  const [added] = await tx
    .insert(activities)
    .values({ ...row, agencyId })
    .returning();
  if (!added) throw new Error('activity was not stored');
  return added.id;
}

/** Corrects how a contact person is reached; false when that changed since `revision`, and then nothing is stored. */
export async function reachContactPerson(
  { tx, agencyId }: Scope,
  { id, revision }: { id: string; revision: number | undefined },
  change: Pick<ContactPerson, 'email' | 'phone' | 'role'> & { name?: string },
): Promise<boolean> {
  const seen = revision === undefined ? undefined : eq(contactPersons.revision, revision);
  const changed = await tx
    .update(contactPersons)
    .set({ ...change, revision: sql`${contactPersons.revision} + 1` })
    .where(and(eq(contactPersons.id, id), eq(contactPersons.agencyId, agencyId), seen))
    .returning({ id: contactPersons.id });
  return changed.length > 0;
}

/** The addresses of everybody whose hours a contact person confirms, and of their counselors, each once. */
export function addressesAround({ tx, agencyId }: Scope, contactPersonId: string) {
  return tx
    .selectDistinct({ participantEmail: participants.email, counselorEmail: user.email })
    .from(activities)
    .leftJoin(proofs, eq(proofs.activityId, activities.id))
    .innerJoin(participants, eq(participants.id, activities.participantId))
    .innerJoin(user, eq(user.id, participants.counselorId))
    .where(and(confirmsFor(contactPersonId), eq(activities.agencyId, agencyId)));
}

/** Whether somebody confirms hours of an activity, from the start or because a request was handed over. */
export async function isContactOf({ tx, agencyId }: Scope, activityId: string, contactPersonId: string) {
  const [found] = await tx
    .select({ id: activities.id })
    .from(activities)
    .leftJoin(proofs, eq(proofs.activityId, activities.id))
    .where(and(eq(activities.id, activityId), eq(activities.agencyId, agencyId), confirmsFor(contactPersonId)))
    .limit(1);
  return found !== undefined;
}

const confirmsFor = (contactPersonId: string) =>
  or(eq(activities.contactPersonId, contactPersonId), eq(proofs.contactPersonId, contactPersonId));

/** Records what was concluded about an activity; false when somebody did since `revision`, and nothing is stored. */
export async function judgeActivity(
  { tx, agencyId }: Scope,
  { id, revision }: { id: string; revision: number | undefined },
  verdict: Pick<Activity, 'criteria' | 'judgement' | 'judgementReason' | 'judgedAt'>,
): Promise<boolean> {
  const seen = revision === undefined ? undefined : eq(activities.revision, revision);
  const changed = await tx
    .update(activities)
    .set({ ...verdict, revision: sql`${activities.revision} + 1` })
    .where(and(eq(activities.id, id), eq(activities.agencyId, agencyId), seen))
    .returning({ id: activities.id });
  return changed.length > 0;
}
