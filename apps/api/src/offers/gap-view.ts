import { type OfferType, offerTypes } from '@veertig/rules';
import type { Scope } from '../db/scope.ts';
import { findCount } from '../overview/kept-store.ts';
import { keptTakers } from '../overview/taker-store.ts';
import { findMunicipality } from '../places/municipalities.ts';
import { offeredByPlace } from './gap-store.ts';
import { placeOf } from './view.ts';

/** Fewer people than this are never counted out loud: somebody could be recognized (D-28). */
const suppressedBelow = 5;

/**
 * What people of the agency do against what is offered, by municipality and type. `asked` counts people, not activities,
 * and is null for a few of them. People are those of the last counting; null when nobody counted yet.
 */
export async function gapView(scope: Scope) {
  const count = await findCount(scope);
  if (!count) return null;
  const counts = new Map<string, { code: string; offerType: OfferType; people: number; offered: number }>();
  const cell = (code: string, offerType: OfferType) => {
    const key = `${code} ${offerType}`;
    const found = counts.get(key) ?? { code, offerType, people: 0, offered: 0 };
    counts.set(key, found);
    return found;
  };
  for (const { place, offerType, people } of await keptTakers(scope)) {
    const municipality = findMunicipality(place);
    if (municipality) cell(municipality.code, offerType).people += people;
  }
  for (const { municipality, offerType, offers } of await offeredByPlace(scope)) {
    cell(municipality, offerType).offered += offers;
  }
  const rows = [...counts.values()].map(({ code, offerType, people, offered }) => ({
    municipality: placeOf(code),
    offerType,
    asked: people > 0 && people < suppressedBelow ? null : people,
    offered,
  }));
  return { ...count, rows: rows.toSorted(byPlaceAndType), suppressedBelow };
}

type Row = { municipality: { name: string }; offerType: OfferType };

const byPlaceAndType = (a: Row, b: Row) =>
  a.municipality.name.localeCompare(b.municipality.name, 'nl') ||
  offerTypes.indexOf(a.offerType) - offerTypes.indexOf(b.offerType);
