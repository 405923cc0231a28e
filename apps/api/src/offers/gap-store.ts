import type { OfferType } from '@veertig/rules';
import { and, eq, sql } from 'drizzle-orm';
import { offers } from '../db/schema.ts';
import type { Scope } from '../db/scope.ts';

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
