import {
  and,
  arrayOverlaps,
  asc,
  desc,
  eq,
  getViewSelectedFields,
  gt,
  gte,
  inArray,
  isNull,
  lt,
  or,
  type SQL,
  sql,
} from 'drizzle-orm';
import { dayOf, daysLater } from '../clock.ts';
import type { PublicScope } from '../db/in-public.ts';
import { agencies, publishedOffers } from '../db/schema.ts';
import { findMunicipality, type Municipality, municipalitiesAround } from '../places/municipalities.ts';
import { type Cursor, readCursor } from './cursor.ts';
import { hiddenAfterDays } from './freshness.ts';
import { plainWords } from './plain-words.ts';
import { type SearchFilter, welcomedLevels } from './search-input.ts';

const { search, ...readable } = getViewSelectedFields(publishedOffers);

/** A published offer as anybody may read it. */
export type PublishedOffer = Omit<typeof publishedOffers.$inferSelect, 'search'>;

/** One offer that is on the site now. */
export async function findPublished({ tx }: PublicScope, slug: string, now: Date) {
  const [found] = await tx
    .select({ offer: readable, agency: { name: agencies.name, phone: agencies.phone, email: agencies.email } })
    .from(publishedOffers)
    .innerJoin(agencies, eq(agencies.id, publishedOffers.agencyId))
    .where(and(eq(publishedOffers.slug, slug), shown(now)));
  return found;
}

/** The same by id, for who starts an activity from it. */
export async function findPublishedById({ tx }: PublicScope, id: string, now: Date) {
  const [found] = await tx
    .select(readable)
    .from(publishedOffers)
    .where(and(eq(publishedOffers.id, id), shown(now)));
  return found;
}

/** Where the search looks: the municipalities around the place, nearest first; null without a place that we know. */
export function areaOf({ place, km }: Pick<SearchFilter, 'place' | 'km'>): Municipality[] | null {
  const center = place ? findMunicipality(place) : undefined;
  return center ? municipalitiesAround(center, km) : null;
}

/** One page of offers: the nearest municipality first, then what was published last. */
export function searchPublished({ tx }: PublicScope, filter: SearchFilter, now: Date) {
  const rank = rankIn(areaOf(filter));
  const cursor = readCursor(filter.after);
  return tx
    .select({ ...readable, rank: rank ?? sql<number>`0` })
    .from(publishedOffers)
    .where(and(shown(now), matching(filter), ofType(filter), cursor && after(cursor, rank)))
    .orderBy(...(rank ? [asc(rank)] : []), desc(publishedOffers.publishedAt), asc(publishedOffers.id))
    .limit(filter.limit + 1);
}

/** How many offers of each type there are under the other filters. */
export function countByType({ tx }: PublicScope, filter: SearchFilter, now: Date) {
  return tx
    .select({ type: publishedOffers.offerType, count: sql<number>`count(*)::int` })
    .from(publishedOffers)
    .where(and(shown(now), matching(filter)))
    .groupBy(publishedOffers.offerType);
}

/** Not over, and not asked about for so long without an answer that nobody knows whether it still holds. */
const shown = (now: Date) =>
  and(
    or(isNull(publishedOffers.askedAt), gt(publishedOffers.askedAt, daysLater(now, -hiddenAfterDays))),
    or(isNull(publishedOffers.endsOn), gte(publishedOffers.endsOn, dayOf(now))),
  );

const ofType = ({ type }: SearchFilter) => (type.length > 0 ? inArray(publishedOffers.offerType, type) : undefined);

function matching(filter: SearchFilter): SQL | undefined {
  const area = areaOf(filter);
  const { setting, level, free, childcare, dayPart, language, byAppointment } = filter;
  return and(
    area
      ? inArray(
          publishedOffers.municipality,
          area.map(({ code }) => code),
        )
      : undefined,
    setting && eq(publishedOffers.setting, setting),
    level && inArray(publishedOffers.dutchLevel, welcomedLevels(level)),
    free ? eq(publishedOffers.free, true) : undefined,
    childcare ? eq(publishedOffers.childcare, true) : undefined,
    dayPart.length > 0 ? arrayOverlaps(publishedOffers.dayParts, dayPart) : undefined,
    language && eq(publishedOffers.textLanguage, language),
    byAppointment ? eq(publishedOffers.byAppointment, true) : undefined,
    withWords(filter.text),
  );
}

/** Every word must occur, at least its beginning. */
function withWords(text: string | undefined): SQL | undefined {
  const words = plainWords(text ?? '').slice(0, 8);
  if (words.length === 0) return undefined;
  return sql`${search} @@ to_tsquery('dutch', ${words.map((word) => `${word}:*`).join(' & ')})`;
}

const rankIn = (area: Municipality[] | null) =>
  area &&
  sql<number>`array_position(${sql.param(`{${area.map(({ code }) => code).join(',')}}`)}::text[], ${publishedOffers.municipality})`;

function after({ rank, at, id }: Cursor, ranked: SQL<number> | null): SQL | undefined {
  const later = or(
    lt(publishedOffers.publishedAt, at),
    and(eq(publishedOffers.publishedAt, at), gt(publishedOffers.id, id)),
  );
  return ranked ? or(gt(ranked, rank), and(eq(ranked, rank), later)) : later;
}
