import type { Role } from '@veertig/rules';
import { boolean, index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { agencyWall, id, instant, ofAgency } from './walls.ts';

// Four tables in the shape better-auth asks for; agency, role, phone, digest and shortcuts are ours.
export const user = pgTable(
  'user',
  {
    id: id(),
    agencyId: ofAgency(),
    role: text().$type<Role>().notNull(),
    phone: text(),
    /** When this person asked for no more weekly overviews. */
    digestStoppedAt: instant(),
    /** When this person turned the keyboard shortcuts off. */
    shortcutsOffAt: instant(),
    name: text().notNull(),
    email: text().notNull().unique(),
    emailVerified: boolean().notNull().default(false),
    image: text(),
    createdAt: instant().notNull().defaultNow(),
    updatedAt: instant().notNull().defaultNow(),
  },
  (t) => [index().on(t.agencyId), agencyWall()],
);

export const session = pgTable(
  'session',
  {
    id: id(),
    expiresAt: instant().notNull(),
    token: text().notNull().unique(),
    createdAt: instant().notNull().defaultNow(),
    updatedAt: instant().notNull().defaultNow(),
    ipAddress: text(),
    userAgent: text(),
    userId: uuid()
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
  },
  (t) => [index().on(t.userId)],
).enableRLS();

export const account = pgTable(
  'account',
  {
    id: id(),
    accountId: text().notNull(),
    providerId: text().notNull(),
    userId: uuid()
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    accessToken: text(),
    refreshToken: text(),
    idToken: text(),
    accessTokenExpiresAt: instant(),
    refreshTokenExpiresAt: instant(),
    scope: text(),
    password: text(),
    createdAt: instant().notNull().defaultNow(),
    updatedAt: instant().notNull().defaultNow(),
  },
  (t) => [index().on(t.userId)],
).enableRLS();

export const verification = pgTable(
  'verification',
  {
    id: id(),
    identifier: text().notNull(),
    value: text().notNull(),
    expiresAt: instant().notNull(),
    createdAt: instant().notNull().defaultNow(),
    updatedAt: instant().notNull().defaultNow(),
  },
  (t) => [index().on(t.identifier)],
).enableRLS();
