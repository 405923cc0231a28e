import type { ActivityCriteria, CompanionKind, OfferType, WarmHandover } from '@veertig/rules';
import { sql } from 'drizzle-orm';
import { type AnyPgColumn, boolean, date, index, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { offers } from './offers.ts';
import { participants } from './people.ts';
import { plainText } from './plain-text.ts';
import { agencyWall, id, instant, ofAgency } from './walls.ts';

export const organizations = pgTable(
  'organizations',
  {
    id: id(),
    agencyId: ofAgency(),
    name: text().notNull(),
    municipality: text(),
    /** Lower case, without diacritics; empty until it was put in the index of the address book. */
    sortName: plainText().notNull().default(''),
    /** The organization it was found to be. This row stays for the way back, and nothing refers to it. */
    mergedInto: uuid().references((): AnyPgColumn => organizations.id, { onDelete: 'cascade' }),
    /** Rises with every correction, so that a form names what it saw. */
    revision: integer().notNull().default(1),
  },
  (t) => [
    index().on(t.agencyId, t.name),
    index().on(t.agencyId, t.sortName, t.id),
    index().on(t.mergedInto),
    agencyWall(),
  ],
);

/** Who is closest to the participant in the activity and confirms the hours (CP-01). No organization: informal. */
export const contactPersons = pgTable(
  'contact_persons',
  {
    id: id(),
    agencyId: ofAgency(),
    organizationId: uuid().references(() => organizations.id),
    name: text().notNull(),
    email: text(),
    phone: text(),
    role: text(),
    /** The address as it is compared: an index below row-level security holds plain columns alone. */
    plainEmail: text().generatedAlwaysAs(sql`lower(email)`),
    /** Lower case, without diacritics, of who has no organization; empty until put in the index of the address book. */
    sortName: plainText().notNull().default(''),
    /** Since when nobody is asked here any more: no longer works there. */
    leftAt: instant(),
    /** The contact person this one was found to be; see organizations. */
    mergedInto: uuid().references((): AnyPgColumn => contactPersons.id, { onDelete: 'cascade' }),
    /** Rises with every correction, so that a form names what it saw. */
    revision: integer().notNull().default(1),
  },
  (t) => [
    index().on(t.agencyId, t.organizationId),
    index().on(t.agencyId, t.plainEmail),
    index().on(t.mergedInto),
    index('contact_persons_informal')
      .on(t.agencyId, t.sortName, t.id)
      .where(sql`organization_id is null and merged_into is null`),
    agencyWall(),
  ],
);

/** What a counselor concluded, together with the participant, about the two criteria (CR-18). */
export const judgements = ['PROPOSED', 'SUITABLE', 'NOT_SUITABLE'] as const;
export type Judgement = (typeof judgements)[number];

/** How the contact person relates to the participant; a family member is warned about (D-19). */
export const relations = ['NONE', 'FAMILY', 'COMPANION'] as const;
export type Relation = (typeof relations)[number];

export const activities = pgTable(
  'activities',
  {
    id: id(),
    agencyId: ofAgency(),
    participantId: uuid()
      .notNull()
      .references(() => participants.id, { onDelete: 'cascade' }),
    offerType: text().$type<OfferType>().notNull(),
    description: text().notNull(),
    organizationId: uuid().references(() => organizations.id),
    contactPersonId: uuid()
      .notNull()
      .references(() => contactPersons.id),
    relation: text().$type<Relation>().notNull().default('NONE'),
    criteria: jsonb().$type<ActivityCriteria>().notNull().default({}),
    /** The published offer that it began from. */
    offerId: uuid().references(() => offers.id),
    judgement: text().$type<Judgement>().notNull().default('PROPOSED'),
    judgementReason: text(),
    judgedAt: instant(),
    /** Rises with every conclusion, so that a form names what it saw. */
    revision: integer().notNull().default(1),
    /** Who goes along the first time; never the counselor (RC-05, RC-06). */
    companionKind: text().$type<CompanionKind>(),
    companionName: text(),
    /** Whether the municipality agrees that this person goes along; unknown is empty. */
    companionAgreed: boolean(),
    warmHandover: text().$type<WarmHandover>().notNull().default('NOT_NEEDED'),
    warmHandoverOn: date({ mode: 'string' }),
    /** Rises with every change of companion and handover. */
    firstTimeRevision: integer().notNull().default(1),
    createdAt: instant().notNull(),
  },
  (t) => [
    index().on(t.participantId),
    // Includes agency, judgement and participant, in SQL: what goes on at an organization is counted from it.
    index().on(t.organizationId, t.createdAt),
    index().on(t.contactPersonId),
    agencyWall(),
  ],
);
