import { explainActivity, moderationActions, moderationStep, ownerActions, ownerStep } from '@veertig/rules';
import { dayOf } from '../clock.ts';
import { distance, type Municipality, municipalityOf } from '../places/municipalities.ts';
import type { OfferContent } from './content-input.ts';
import { freshnessOf } from './freshness.ts';
import { mayHaveLink } from './post-mails.ts';
import type { PublishedOffer } from './public-store.ts';
import type { Offer } from './store.ts';

/** A municipality as the faces show it. */
export function placeOf(code: string) {
  return { code, name: municipalityOf(code).name };
}

/** What anybody reads of a published offer; `from` is the place somebody looks from. */
export function publicOffer(row: PublishedOffer, now: Date, from: Municipality | null) {
  const { agencyId: _, municipality, contactName, contactEmail, contactPhone, checkedAt, askedAt, ...offer } = row;
  const publishedAt = row.publishedAt ?? row.updatedAt;
  return {
    ...offer,
    publishedAt,
    municipality: placeOf(municipality),
    distanceKm: from && Math.round(distance(from, municipalityOf(municipality))),
    contact: { name: contactName, email: contactEmail, phone: contactPhone },
    checkedOn: dayOf(checkedAt ?? publishedAt),
    freshness: freshnessOf({ askedAt }, now),
  };
}
export type PublicOffer = ReturnType<typeof publicOffer>;

/** What an offer says, as its form shows it again. The municipality stands by its name. */
export function contentOf(row: Offer): OfferContent {
  const { municipality, offerType, title, description, setting, dutchLevel, dutchPracticeChance } = row;
  const { byAppointment, times, timesNote, endsOn, free, cost, childcare, travelHelp, practical, place } = row;
  const { organizationName, contactName, contactEmail, contactPhone, showName, showEmail, showPhone } = row;
  const { website, capacity, textLanguage, criteria } = row;
  return {
    ...{ municipality: municipalityOf(municipality).name, offerType, title, description, setting, dutchLevel },
    ...{ dutchPracticeChance, byAppointment, times, timesNote, endsOn, free, cost, childcare, travelHelp, practical },
    ...{ place, organizationName, contactName, contactEmail, contactPhone, showName, showEmail, showPhone },
    ...{ website, capacity, textLanguage, criteria: criteria as OfferContent['criteria'] },
  };
}

/** What the owner sees behind the own link. */
export function ownerView(row: Offer, now: Date, agencyName: string, publicUrl: string) {
  const { state, reason, slug, revision, criteria } = row;
  return {
    offer: contentOf(row),
    municipalityName: municipalityOf(row.municipality).name,
    state,
    freshness: freshnessOf(row, now),
    reason,
    slug,
    publicUrl: state === 'PUBLISHED' ? `${publicUrl}/aanbod/${slug}` : null,
    advice: explainActivity(criteria),
    actions: ownerActions.filter((action) => ownerStep(state, action)),
    revision,
    agencyName,
  };
}

/** What the moderator sees of one offer. */
export function moderatorView(row: Offer, now: Date) {
  const { id, slug, state, source, reason, revision, submittedAt, checkedAt, publishedAt, criteria } = row;
  return {
    ...{ id, slug, state, source, reason, revision, submittedAt, checkedAt, publishedAt },
    offer: contentOf(row),
    municipality: placeOf(row.municipality),
    freshness: freshnessOf(row, now),
    advice: explainActivity(criteria),
    actions: moderationActions.filter((action) => moderationStep(state, action)),
    mayHaveLink: mayHaveLink(row),
  };
}
