import { index, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import type { MessageKind, Proposal } from '../../progress/input.ts';
import { participants } from './people.ts';
import { proofs } from './proofs.ts';
import { agencyWall, id, instant, ofAgency } from './walls.ts';

/** What a participant told from the own page: something is not right, or an activity of their own to propose. */
export const participantMessages = pgTable(
  'participant_messages',
  {
    id: id(),
    agencyId: ofAgency(),
    participantId: uuid()
      .notNull()
      .references(() => participants.id, { onDelete: 'cascade' }),
    /** The proof it is about; empty for a proposal. */
    proofId: uuid().references(() => proofs.id, { onDelete: 'cascade' }),
    kind: text().$type<MessageKind>().notNull(),
    /** The participant's own words, in any language. */
    text: text().notNull(),
    proposal: jsonb().$type<Proposal>(),
    sentAt: instant().notNull(),
    /** When the counselor put it aside as done. */
    settledAt: instant(),
  },
  (t) => [index().on(t.participantId), agencyWall()],
);
