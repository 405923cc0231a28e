import type { OfferType } from '@veertig/rules';
import { and, eq, isNotNull, sql } from 'drizzle-orm';
import { activities, offers, participants } from '../db/schema.ts';
import type { Scope } from '../db/scope.ts';

/** How many people of the agency took up each type of activity, by the municipality as it was typed. */
export function askedByPlace({ tx, agencyId }: Scope) {
  return tx
    .select({
      place: participants.municipality,
      offerType: activities.offerType,
      people: sql<number>`count(distinct ${participants.id})::int`,
    })
    .from(activities)
    .innerJoin(participants, eq(participants.id, activities.participantId))
    .where(and(eq(activities.agencyId, agencyId), isNotNull(participants.municipality)))
    .groupBy(participants.municipality, activities.offerType);
}

/** How many offers of the agency are on the site, by NIS code and type. */
export function offeredByPlace({ tx, agencyId }: Scope) {
  return tx
    .select({
      municipality: offers.municipality,
      offerType: sql<OfferType>`${offers.offerType}`,
      offers: sql<number>`count(*)::int`,
    })
    .from(offers)
    .where(and(eq(offers.agencyId, agencyId), eq(offers.state, 'PUBLISHED')))
    .groupBy(offers.municipality, offers.offerType);
}
