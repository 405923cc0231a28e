import type { OfferState } from '@veertig/rules';
import type { Offer, OfferChange } from './store.ts';

/** What changes in a row when an offer takes a step; `checked` when somebody says that it holds now. */
export function stepChange(offer: Offer, state: OfferState, now: Date, checked: boolean): OfferChange {
  const published = state === 'PUBLISHED' && offer.state !== 'PUBLISHED';
  const first = published && !offer.publishedAt ? { publishedAt: now } : {};
  const fresh = checked || published ? { checkedAt: now, askedAt: null, asked: 0 } : {};
  const changed = state === offer.state ? {} : { updatedAt: now };
  return { state, ...first, ...fresh, ...changed };
}
