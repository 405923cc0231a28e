import { and, asc, count, desc, eq, inArray, isNotNull, max, sql } from 'drizzle-orm';
import {
  activities,
  auditRows,
  confirmations,
  contactPersons,
  offers,
  participants,
  proofs,
  user,
} from '../db/schema.ts';
import type { Scope } from '../db/scope.ts';

/** Every change of the address book that the trail knows. */
const addressBookActions = [
  'ORGANIZATION_ADDED',
  'ORGANIZATION_CORRECTED',
  'CONTACT_PERSON_ADDED',
  'CONTACT_PERSON_CORRECTED',
  'CONTACT_PERSON_LEFT',
  'CONTACT_PERSON_BACK',
  'ADDRESS_BOOK_MERGED',
  'ADDRESS_BOOK_MERGE_UNDONE',
  'ADDRESS_BOOK_KEPT_APART',
] as const;

/** Lines of one list on the page of an organization. */
const mostShown = 50;

/** Activities at an organization with whose they are, the newest first. */
export function activitiesAt({ tx, agencyId }: Scope, organizationId: string) {
  return tx
    .select({
      id: activities.id,
      description: activities.description,
      offerType: activities.offerType,
      judgement: activities.judgement,
      createdAt: activities.createdAt,
      participantId: participants.id,
      participantName: participants.name,
      contactPersonId: activities.contactPersonId,
    })
    .from(activities)
    .innerJoin(participants, eq(participants.id, activities.participantId))
    .where(and(eq(activities.organizationId, organizationId), eq(activities.agencyId, agencyId)))
    .orderBy(desc(activities.createdAt), asc(activities.id))
    .limit(mostShown);
}

/** How many proofs of an organization are in each state. */
export function proofStatesAt({ tx, agencyId }: Scope, organizationId: string) {
  return tx
    .select({ state: proofs.state, amount: count() })
    .from(proofs)
    .where(and(eq(proofs.organizationId, organizationId), eq(proofs.agencyId, agencyId)))
    .groupBy(proofs.state);
}

/** Days from asking to the answer: the median of what was answered, and of how many. */
export async function responseAt({ tx, agencyId }: Scope, organizationId: string) {
  const days = sql`extract(epoch from ${confirmations.confirmedAt} - ${proofs.sentAt}) / 86400`;
  const [row] = await tx
    .select({
      answers: count(),
      medianDays: sql<number | null>`percentile_cont(0.5) within group (order by ${days})::float`,
    })
    .from(proofs)
    .innerJoin(confirmations, and(eq(confirmations.proofId, proofs.id), eq(confirmations.version, 1)))
    .where(and(eq(proofs.organizationId, organizationId), eq(proofs.agencyId, agencyId), isNotNull(proofs.sentAt)));
  return { answers: row?.answers ?? 0, medianDays: row?.medianDays ?? null };
}

/** When this organization refused on principle, and who; never the motive. */
export function refusalsAt({ tx, agencyId }: Scope, organizationId: string) {
  return tx
    .select({ proofId: proofs.id, refusedAt: proofs.refusedAt, contactPersonName: contactPersons.name })
    .from(proofs)
    .leftJoin(contactPersons, eq(contactPersons.id, proofs.refusedById))
    .where(and(eq(proofs.organizationId, organizationId), eq(proofs.agencyId, agencyId), isNotNull(proofs.refusedAt)))
    .orderBy(desc(proofs.refusedAt))
    .limit(mostShown);
}

/** When an organization, or a contact person without one, last refused on principle; null when never. No motive. */
export async function lastRefusal(
  { tx, agencyId }: Scope,
  { organizationId, contactPersonId }: { organizationId: string | null; contactPersonId: string },
): Promise<Date | null> {
  const theirs =
    organizationId === null ? eq(proofs.refusedById, contactPersonId) : eq(proofs.organizationId, organizationId);
  const [row] = await tx
    .select({ at: max(proofs.refusedAt) })
    .from(proofs)
    .where(and(theirs, eq(proofs.agencyId, agencyId)));
  return row?.at ?? null;
}

/** Offers of the same name in the same place, and those from which an activity here began. */
export function offersOf({ tx, agencyId }: Scope, organizationId: string, likeness: string | null) {
  const begun = tx
    .select({ id: activities.offerId })
    .from(activities)
    .where(and(eq(activities.organizationId, organizationId), isNotNull(activities.offerId)));
  const alike = likeness === null ? sql`false` : eq(offers.likeness, likeness);
  return tx
    .select({ id: offers.id, title: offers.title, state: offers.state })
    .from(offers)
    .where(and(eq(offers.agencyId, agencyId), sql`(${alike} or ${inArray(offers.id, begun)})`))
    .orderBy(asc(offers.title))
    .limit(mostShown);
}

/** What was done to these entries and by whom, the newest first. The trail holds no names, so none is shown of old ones. */
export function historyOf({ tx, agencyId }: Scope, subjectIds: readonly string[]) {
  return tx
    .select({
      at: auditRows.at,
      action: auditRows.action,
      subjectId: auditRows.subjectId,
      facts: auditRows.facts,
      byName: user.name,
    })
    .from(auditRows)
    .leftJoin(user, sql`${user.id} = ${auditRows.actorId}::uuid`)
    .where(
      and(
        inArray(auditRows.subjectId, [...subjectIds]),
        eq(auditRows.agencyId, agencyId),
        inArray(auditRows.action, [...addressBookActions]),
      ),
    )
    .orderBy(desc(auditRows.sequence))
    .limit(mostShown);
}
