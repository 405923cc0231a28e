import { jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { user } from './accounts.ts';
import { participants } from './people.ts';
import { agencyWall, id, instant, ofAgency } from './walls.ts';

/**
 * What somebody typed in a form and did not hand in yet, for that account alone. Nothing reads it but the form itself:
 * it is no note, no decision, and in no total.
 */
export const formDrafts = pgTable(
  'form_drafts',
  {
    id: id(),
    agencyId: ofAgency(),
    /** Whom the form is about; empty for a form about no participant, whose draft goes after a week. */
    participantId: uuid().references(() => participants.id, { onDelete: 'cascade' }),
    userId: uuid()
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    /** Which form, and of what when there are several: `note`, `decision:` and the id of a proof. */
    form: text().notNull(),
    /** The fields by name, as typed. */
    values: jsonb().$type<Record<string, string>>().notNull(),
    savedAt: instant().notNull(),
  },
  (t) => [unique('form_drafts_once').on(t.participantId, t.userId, t.form).nullsNotDistinct(), agencyWall()],
);
