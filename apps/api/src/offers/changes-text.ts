import type { OfferContent } from './content-input.ts';
import type { Offer } from './store.ts';

/** What a moderator judged: the words of an offer and where it is, not when it is or what it costs. */
const judged = [
  'municipality',
  'offerType',
  'title',
  'description',
  'setting',
  'dutchPracticeChance',
  'timesNote',
  'cost',
  'practical',
  'place',
  'organizationName',
  'contactName',
  'website',
] as const satisfies readonly (keyof OfferContent)[];

/** Whether an owner's change touches what the local authority judged, so that it must look again. */
export function changesWhatPeopleRead(before: Offer, after: OfferContent): boolean {
  return judged.some((field) => before[field] !== after[field]);
}
