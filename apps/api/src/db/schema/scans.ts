import { index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { user } from './accounts.ts';
import { bytes, confirmations, proofs } from './proofs.ts';
import { agencyWall, id, instant, ofAgency } from './walls.ts';

/** What a scan is kept as: photos are drawn again as JPEG, a PDF stays as it came. */
export const scanTypes = ['application/pdf', 'image/jpeg'] as const;
export type ScanType = (typeof scanTypes)[number];

/** A paper proof that came back signed: evidence, kept beside the record that uses it. Only ever added. */
export const scans = pgTable(
  'scans',
  {
    id: id(),
    agencyId: ofAgency(),
    proofId: uuid()
      .notNull()
      .references(() => proofs.id, { onDelete: 'cascade' }),
    /** The record that rests on it; empty until then. */
    confirmationId: uuid().references(() => confirmations.id, { onDelete: 'cascade' }),
    mediaType: text().$type<ScanType>().notNull(),
    bytes: bytes().notNull(),
    size: integer().notNull(),
    /** SHA-256 of the bytes in hex. */
    sha256: text().notNull(),
    uploadedBy: uuid()
      .notNull()
      .references(() => user.id),
    uploadedAt: instant().notNull(),
  },
  (t) => [index().on(t.proofId), index().on(t.confirmationId), agencyWall()],
);
