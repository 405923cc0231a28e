import { eq, type SQL, sql } from 'drizzle-orm';
import { activities, figureTakers, participants } from '../db/schema.ts';
import type { Scope } from '../db/scope.ts';

/** How many people took up each type of offer, counted now in cells as `figure_takers` keeps them. */
export function takerCells({ agencyId }: Scope): SQL {
  return sql`
    select place, offer_type, count(*)::int as people from (
      select distinct ${participants.municipality} as place, ${activities.offerType} as offer_type, ${participants.id} as person
      from ${activities} join ${participants} on ${participants.id} = ${activities.participantId}
      where ${activities.agencyId} = ${agencyId} and ${participants.municipality} is not null) takers
    group by 1, 2`;
}

/** The cells that are kept of the agency. */
export function keptTakers({ tx, agencyId }: Scope) {
  const { place, offerType, people } = figureTakers;
  return tx.select({ place, offerType, people }).from(figureTakers).where(eq(figureTakers.agencyId, agencyId));
}
