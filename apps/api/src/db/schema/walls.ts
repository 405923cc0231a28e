import { sql } from 'drizzle-orm';
import { pgPolicy, pgRole, timestamp, uuid } from 'drizzle-orm/pg-core';
import { agencies } from './agencies.ts';

/** The role every agency's request works in; it owns nothing and cannot bypass row-level security. */
export const appRole = pgRole('veertig_app').existing();

/** The second wall: rows of another agency do not exist for the current transaction, whatever the query says. */
export const agencyWall = () =>
  pgPolicy('agency_wall', {
    for: 'all',
    to: appRole,
    using: sql`agency_id = nullif(current_setting('veertig.agency', true), '')::uuid`,
    withCheck: sql`agency_id = nullif(current_setting('veertig.agency', true), '')::uuid`,
  });

/** The column that every row of an agency carries. */
export const ofAgency = () =>
  uuid()
    .notNull()
    .references(() => agencies.id);

/** An instant, in UTC, as a `Date`. */
export const instant = () => timestamp({ withTimezone: true, mode: 'date' });

/** Primary key that tells nothing and cannot be guessed. */
export const id = () => uuid().primaryKey().defaultRandom();
