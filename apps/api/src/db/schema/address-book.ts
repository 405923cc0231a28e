import { index, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { user } from './accounts.ts';
import { contactPersons, organizations } from './activities.ts';
import { plainText } from './plain-text.ts';
import { agencyWall, id, instant, ofAgency } from './walls.ts';

/**
 * How an organization is found: the words of its own name and of its people, and with a mark in front what another
 * entry for the same organization would have in common with it. Likewise a contact person without an organization.
 * Written by `refreshKeys` and `refreshInformalKeys` alone.
 */
export const addressKeys = pgTable(
  'address_keys',
  {
    agencyId: ofAgency(),
    /** Empty for who has no organization. */
    organizationId: uuid().references(() => organizations.id, { onDelete: 'cascade' }),
    /** Whose word it is; empty for the organization's own. */
    contactPersonId: uuid().references(() => contactPersons.id, { onDelete: 'cascade' }),
    key: plainText().notNull(),
  },
  (t) => [
    index().on(t.agencyId, t.key, t.organizationId),
    index().on(t.organizationId),
    index().on(t.contactPersonId),
    agencyWall(),
  ],
);

/** The fields of an entry that a merge can change; which there are depends on the kind. */
export type FieldsOfEntry = {
  name?: string;
  municipality?: string | null;
  email?: string | null;
  phone?: string | null;
  role?: string | null;
};

/** The ids of the rows that a merge made refer to the entry that stayed. */
export type MovedRows = Partial<
  Record<'contactPersons' | 'activities' | 'proofs' | 'refusals' | 'handOvers', string[]>
>;

/** What a person concluded about two entries that look alike: one (merged, with the way back) or two. */
export const addressJudgements = pgTable(
  'address_judgements',
  {
    id: id(),
    agencyId: ofAgency(),
    kind: text().$type<'ORGANIZATION' | 'CONTACT_PERSON'>().notNull(),
    outcome: text().$type<'MERGED' | 'APART'>().notNull(),
    keptOrganizationId: uuid().references(() => organizations.id, { onDelete: 'cascade' }),
    goneOrganizationId: uuid().references(() => organizations.id, { onDelete: 'cascade' }),
    keptContactPersonId: uuid().references(() => contactPersons.id, { onDelete: 'cascade' }),
    goneContactPersonId: uuid().references(() => contactPersons.id, { onDelete: 'cascade' }),
    /** The fields of the entry that stayed, as they were. */
    before: jsonb().$type<FieldsOfEntry>().notNull(),
    moved: jsonb().$type<MovedRows>().notNull(),
    /** The revision of the entry that stayed, right after. */
    keptRevision: integer().notNull(),
    doneBy: uuid()
      .notNull()
      .references(() => user.id),
    doneAt: instant().notNull(),
    undoneAt: instant(),
  },
  (t) => [
    index().on(t.keptOrganizationId),
    index().on(t.goneOrganizationId),
    index().on(t.keptContactPersonId),
    index().on(t.goneContactPersonId),
    agencyWall(),
  ],
);
