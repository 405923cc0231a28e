import { pgTable, text, uuid } from 'drizzle-orm/pg-core';

/** An agency that guides participants. Several live in one installation and never see each other's people. */
export const agencies = pgTable('agencies', {
  id: uuid().primaryKey().defaultRandom(),
  name: text().notNull().unique(),
  phone: text().notNull(),
  email: text().notNull(),
});
