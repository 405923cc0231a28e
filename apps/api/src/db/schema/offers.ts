import type {
  ActivityCriteria,
  DayPart,
  DutchLevel,
  OfferLanguage,
  OfferSetting,
  OfferSource,
  OfferState,
  OfferType,
} from '@veertig/rules';
import { sql } from 'drizzle-orm';
import {
  boolean,
  customType,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  pgView,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { agencyWall, id, instant, ofAgency } from './walls.ts';

const searchWords = customType<{ data: string }>({ dataType: () => 'tsvector' });

/** A moment of an offer: each week on a weekday (1 is Monday), or once on a day. Times of the wall clock. */
export type OfferTime =
  | { weekday: number; from: string; until: string }
  | { date: string; from: string; until: string };

/** Which agency moderates the offers of a municipality: at most one. */
export const servedMunicipalities = pgTable(
  'served_municipalities',
  {
    /** NIS code. */
    municipality: text().primaryKey(),
    agencyId: ofAgency(),
    since: instant().notNull(),
  },
  (t) => [index().on(t.agencyId), agencyWall()],
);

/** What the public may read of an offer that is on the site; the contact only as far as the owner agreed. */
const publicColumns = () => ({
  slug: text().notNull(),
  /** NIS code. */
  municipality: text().notNull(),
  offerType: text().$type<OfferType>().notNull(),
  title: text().notNull(),
  description: text().notNull(),
  setting: text().$type<OfferSetting>().notNull(),
  dutchLevel: text().$type<DutchLevel>().notNull(),
  dutchPracticeChance: text(),
  byAppointment: boolean().notNull(),
  times: jsonb().$type<OfferTime[]>().notNull(),
  timesNote: text(),
  dayParts: text().array().$type<DayPart[]>().notNull(),
  endsOn: date({ mode: 'string' }),
  free: boolean().notNull(),
  cost: text(),
  childcare: boolean().notNull(),
  travelHelp: boolean().notNull(),
  practical: text(),
  place: text(),
  organizationName: text(),
  website: text(),
  capacity: integer(),
  textLanguage: text().$type<OfferLanguage>().notNull(),
  /** When the owner or the local authority last said that it is right. */
  checkedAt: instant(),
  /** When the owner was asked "klopt dit nog?" without an answer since. */
  askedAt: instant(),
  publishedAt: instant(),
  updatedAt: instant().notNull(),
  search: searchWords().notNull(),
});

/**
 * An activity where newcomers are welcome. It belongs to the agency that moderates its municipality; only published rows
 * reach the public, through the view below.
 */
export const offers = pgTable(
  'offers',
  {
    id: id(),
    agencyId: ofAgency(),
    ...publicColumns(),
    contactName: text().notNull(),
    /** Also the address of the owner: here go the private link and "klopt dit nog?". */
    contactEmail: text(),
    contactPhone: text(),
    showName: boolean().notNull(),
    showEmail: boolean().notNull(),
    showPhone: boolean().notNull(),
    criteria: jsonb().$type<ActivityCriteria>().notNull(),
    state: text().$type<OfferState>().notNull(),
    /** Why the local authority sent it back or rejected it. */
    reason: text(),
    source: text().$type<OfferSource>().notNull(),
    /** What it is called where it came from, so that a second import finds it. */
    sourceKey: text(),
    /** Municipality and organization without what people write differently: where to look for the same offer. */
    likeness: text().notNull(),
    tokenFingerprint: text().notNull().unique(),
    /** How many times the owner was asked. */
    asked: integer().notNull().default(0),
    revision: integer().notNull().default(1),
    submittedAt: instant().notNull(),
    verifiedAt: instant(),
  },
  (t) => [
    uniqueIndex('offers_slug').on(t.slug),
    uniqueIndex('offers_source').on(t.agencyId, t.source, t.sourceKey),
    index('offers_queue').on(t.agencyId, t.state, t.submittedAt, t.id),
    index('offers_likeness').on(t.agencyId, t.likeness),
    index('offers_owner').on(sql`lower(contact_email)`),
    index('offers_public').on(t.publishedAt.desc().nullsFirst(), t.id).where(sql`state = 'PUBLISHED'`),
    index('offers_near').on(t.municipality, t.publishedAt.desc().nullsFirst(), t.id).where(sql`state = 'PUBLISHED'`),
    index('offers_count').on(t.offerType, t.askedAt, t.endsOn).where(sql`state = 'PUBLISHED'`),
    index('offers_words').using('gin', t.search),
    agencyWall(),
  ],
);

/** The offers of every agency as the public may see them. The view reads as its owner, so it is the way past the wall. */
export const publishedOffers = pgView('published_offers', {
  id: uuid().notNull(),
  agencyId: uuid().notNull(),
  ...publicColumns(),
  contactName: text(),
  contactEmail: text(),
  contactPhone: text(),
}).existing();
