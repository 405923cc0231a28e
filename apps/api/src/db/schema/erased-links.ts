import { pgTable, text } from 'drizzle-orm/pg-core';
import { agencyWall, instant, ofAgency } from './walls.ts';

/**
 * That a link, code or verification code once led somewhere, and that its data were erased. Nothing else: not to whom,
 * to what, or together with which others.
 */
export const erasedLinks = pgTable(
  'erased_links',
  {
    /** The keyed fingerprint of what somebody holds. */
    fingerprint: text().primaryKey(),
    agencyId: ofAgency(),
    erasedAt: instant().notNull(),
  },
  () => [agencyWall()],
);
