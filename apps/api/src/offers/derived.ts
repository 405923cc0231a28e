import { type DayPart, dayParts, offerTypeLabel, weekday } from '@veertig/rules';
import type { OfferTime } from '../db/schema.ts';
import { municipalityOf } from '../places/municipalities.ts';
import type { OfferContent } from './content-input.ts';
import { plainWords } from './plain-words.ts';

/** The words of an offer for the index, in two weights. */
export interface SearchWords {
  called: string;
  told: string;
}

// What the database keeps beside an offer's own words, so that it is found: always made from them, never typed.

/** Everything that follows from the words of an offer. */
export function derivedFrom(offer: OfferContent) {
  return { dayParts: dayPartsOf(offer.times), likeness: likenessOf(offer), search: searchWordsOf(offer) };
}

/** The parts of the week in which an offer takes place, for the filter. */
function dayPartsOf(times: readonly OfferTime[]): DayPart[] {
  const found = times.flatMap((time): DayPart[] => {
    const day = 'weekday' in time ? time.weekday : weekday(time.date);
    const parts: DayPart[] = day >= 6 ? ['WEEKEND'] : [];
    if (time.from < '12:00') parts.push('MORNING');
    if (time.from < '18:00' && time.until > '12:00') parts.push('AFTERNOON');
    if (time.until > '18:00') parts.push('EVENING');
    return parts;
  });
  return dayParts.filter((part) => found.includes(part));
}

/** Where to look for the same offer: municipality, and organization or else the contact person. */
export function likenessOf(offer: Pick<OfferContent, 'municipality' | 'organizationName' | 'contactName'>): string {
  const who = plainWords(offer.organizationName ?? offer.contactName).filter((word) => !legalForms.has(word));
  return `${offer.municipality} ${who.join(' ')}`;
}

const legalForms = new Set(['vzw', 'asbl', 'bv', 'cv', 'nv', 'de', 'het', 'een', 'fv']);

/** The words by which an offer is found: what it is called weighs more than what is told about it. */
function searchWordsOf(offer: OfferContent): SearchWords {
  const { title, organizationName, description, place, practical, dutchPracticeChance } = offer;
  const about = [offerTypeLabel(offer.offerType), municipalityOf(offer.municipality).name];
  const words = (texts: (string | null)[]) => plainWords(texts.filter(Boolean).join(' ')).join(' ');
  return {
    called: words([title, organizationName]),
    told: words([description, place, practical, dutchPracticeChance, ...about]),
  };
}
