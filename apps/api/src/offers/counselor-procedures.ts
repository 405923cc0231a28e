import { existing } from '../case-access.ts';
import { inAgency } from '../db/scope.ts';
import { rowIdInput } from '../input.ts';
import { municipalityOf } from '../places/municipalities.ts';
import { staffProcedure } from '../trpc.ts';
import { gapView } from './gap-view.ts';
import { findPublishedById } from './public-store.ts';
import { findOffer } from './store.ts';

/** What guides and local authorities get from offers beside moderation. */
export const counselorProcedures = {
  /**
   * What an activity that begins from a published offer is filled in with. The whole contact when the own agency
   * moderates the offer; of another agency's only what is public.
   */
  forActivity: staffProcedure.input(rowIdInput).query(({ ctx: { deps, staff }, input }) =>
    inAgency(deps.db, staff.agencyId, async (scope) => {
      const offer = existing(await findPublishedById(scope, input.id, deps.clock()));
      const { contactName, contactEmail, contactPhone, criteria } = (await findOffer(scope, offer.id)) ?? {
        ...offer,
        criteria: { setting: offer.setting },
      };
      const { name } = municipalityOf(offer.municipality);
      return {
        offerId: offer.id,
        offerType: offer.offerType,
        description: offer.title,
        organization: offer.organizationName ? { name: offer.organizationName, municipality: name } : null,
        contactPerson: { name: contactName, email: contactEmail, phone: contactPhone, role: null },
        criteria,
      };
    }),
  ),

  /** What is asked for against what is offered: aggregates, never people (D-28). */
  gap: staffProcedure.query(({ ctx: { deps, staff } }) => inAgency(deps.db, staff.agencyId, gapView)),
};
