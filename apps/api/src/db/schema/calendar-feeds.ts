import { pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { user } from './accounts.ts';
import { agencyWall, instant, ofAgency } from './walls.ts';

/** The private address of a counselor's calendar. Its token is derived from the id, so only a fingerprint stands here. */
export const calendarFeeds = pgTable(
  'calendar_feeds',
  {
    id: uuid().primaryKey(),
    agencyId: ofAgency(),
    userId: uuid()
      .notNull()
      .unique()
      .references(() => user.id, { onDelete: 'cascade' }),
    tokenFingerprint: text().notNull().unique(),
    createdAt: instant().notNull(),
  },
  () => [agencyWall()],
);
