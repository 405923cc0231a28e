import { inPublic } from '../db/in-public.ts';
import type { Deps } from '../deps.ts';
import { areaOf, searchPublished } from '../offers/public-store.ts';
import type { SearchFilter } from '../offers/search-input.ts';
import { lastChange } from '../offers/store.ts';
import { type PublicOffer, publicOffer } from '../offers/view.ts';

/** What every feed is made of. */
export interface FeedContent {
  offers: PublicOffer[];
  /** When anything last changed, to the second. */
  changedAt: Date;
  /** The address people see, without a slash at the end. */
  publicUrl: string;
}

/** A feed holds the newest so many; whoever needs more asks for a place or type. */
const most = 500;

/** The offers of a feed, by the filters of the search. */
export async function feedContent({ db, clock, publicUrl }: Deps, filter: SearchFilter): Promise<FeedContent> {
  const now = clock();
  const [center] = areaOf(filter) ?? [];
  const rows = await inPublic(db, (scope) => searchPublished(scope, { ...filter, limit: most - 1 }, now));
  return {
    offers: rows.map(({ rank: _, ...row }) => publicOffer(row, now, center ?? null)),
    changedAt: wholeSecond(await lastChange(db, now)),
    publicUrl,
  };
}

const wholeSecond = (instant: Date): Date => new Date(Math.floor(instant.getTime() / 1000) * 1000);

/** The page of an offer. */
export const pageOf = ({ publicUrl }: FeedContent, { slug }: PublicOffer): string => `${publicUrl}/aanbod/${slug}`;
