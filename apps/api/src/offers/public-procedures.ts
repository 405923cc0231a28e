import { explainActivity, type OfferType, offerTypes } from '@veertig/rules';
import { criteria } from '../activities/input.ts';
import { audit } from '../audit/audit.ts';
import { existing } from '../case-access.ts';
import { inPublic } from '../db/in-public.ts';
import { inAgency } from '../db/scope.ts';
import type { Deps } from '../deps.ts';
import { malformed } from '../failures.ts';
import { municipalities, municipalityOf } from '../places/municipalities.ts';
import { openProcedure, submitProcedure } from '../trpc.ts';
import type { OfferContent } from './content-input.ts';
import { writeCursor } from './cursor.ts';
import { slugInput, submission } from './input.ts';
import { postVerification } from './post-mails.ts';
import { areaOf, countByType, findPublished, searchPublished } from './public-store.ts';
import { searchInput } from './search-input.ts';
import { addOffer, moderatorOf, unverifiedOf } from './store.ts';
import { placeOf, publicOffer } from './view.ts';

/** So many offers of one address may wait for their owner: a stranger cannot have us send more mails than that. */
const mostUnverified = 5;

/** What anybody may do without an account: look for an offer, and hand one in. */
export const publicProcedures = {
  /** Every municipality to choose from, by name. */
  places: openProcedure.query(() =>
    municipalities.map(({ code, name, postalCodes }) => ({ code, name, postalCodes: [...postalCodes] })),
  ),

  /** The offers on the site that fit, page by page. */
  search: openProcedure.input(searchInput).query(async ({ ctx: { deps }, input }) => {
    const now = deps.clock();
    const [center] = areaOf(input) ?? [];
    const { rows, byType } = await inPublic(deps.db, async (scope) => ({
      rows: await searchPublished(scope, input, now),
      byType: await countByType(scope, input, now),
    }));
    const counts = new Map(byType.map(({ type, count }) => [type, count]));
    const page = rows.slice(0, input.limit);
    const last = rows.length > input.limit ? page.at(-1) : undefined;
    const chosen: readonly OfferType[] = input.type.length > 0 ? input.type : offerTypes;
    return {
      offers: page.map(({ rank: __, ...row }) => publicOffer(row, now, center ?? null)),
      next: last?.publishedAt ? writeCursor({ rank: last.rank, at: last.publishedAt, id: last.id }) : null,
      total: chosen.reduce((sum, type) => sum + (counts.get(type) ?? 0), 0),
      place: center ? placeOf(center.code) : null,
      placeProblem: input.place && !center ? 'Deze gemeente kennen we niet. Kies er een uit de lijst.' : null,
      counts: { type: Object.fromEntries(offerTypes.map((type) => [type, counts.get(type) ?? 0])) },
    };
  }),

  /** One offer, with whom to ask when the owner shows no address. */
  get: openProcedure.input(slugInput).query(async ({ ctx: { deps }, input }) => {
    const now = deps.clock();
    const { offer, agency } = existing(await inPublic(deps.db, (scope) => findPublished(scope, input.slug, now)));
    return { ...publicOffer(offer, now, null), agency };
  }),

  /** Whether an activity fits, for who fills in the form: advice, never a block (CR-18, CR-19). */
  check: openProcedure.input(criteria).query(({ input }) => explainActivity(input)),

  /** Takes an offer in; nobody sees it before its owner answers the mail and the local authority has looked. */
  submit: submitProcedure.input(submission).mutation(async ({ ctx: { deps }, input: { offer, website2 } }) => {
    const advice = explainActivity(offer.criteria);
    if (website2 !== '') return { advice };
    const agencyId = await moderatorOf(deps.db, offer.municipality);
    if (!agencyId) {
      const { name } = municipalityOf(offer.municipality);
      const sentence = `In ${name} verzamelt nog niemand aanbod met Veertig. Vraag het lokaal bestuur hoe het daar gaat.`;
      malformed([{ field: 'offer.municipality', sentence }]);
    }
    if ((await unverifiedOf(deps.db, offer.contactEmail ?? '')) >= mostUnverified) {
      const sentence = 'Op dit adres wachten al enkele mails van ons. Open eerst de link in een van die mails.';
      malformed([{ field: 'offer.contactEmail', sentence }]);
    }
    await takeIn(deps, agencyId, offer);
    return { advice };
  }),
};

function takeIn(deps: Deps, agencyId: string, offer: OfferContent): Promise<void> {
  return inAgency(deps.db, agencyId, async (scope) => {
    const now = deps.clock();
    const added = await addOffer(scope, deps, offer, { state: 'UNVERIFIED', source: 'FORM' });
    await postVerification(scope, added, now);
    await audit(scope, deps.keys.audit, now, {
      actor: { kind: 'OFFER_OWNER', offerId: added.id, agencyId },
      action: 'OFFER_HANDED_IN',
      subject: { kind: 'OFFER', id: added.id },
      facts: { offerType: offer.offerType, municipality: offer.municipality },
    });
  });
}
