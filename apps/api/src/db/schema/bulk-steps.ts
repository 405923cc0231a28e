import { index, jsonb, pgTable, uuid } from 'drizzle-orm/pg-core';
import type { BulkStep } from '../../caseload/bulk-step.ts';
import { user } from './accounts.ts';
import { participants } from './people.ts';
import { agencyWall, id, instant, ofAgency } from './walls.ts';

/** What one bulk action did for one person: kept as long as it can be taken back, not longer. */
export const bulkSteps = pgTable(
  'bulk_steps',
  {
    id: id(),
    agencyId: ofAgency(),
    /** The same for everybody of one action. */
    runId: uuid().notNull(),
    /** Who did it, and alone may take it back. */
    userId: uuid()
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    participantId: uuid()
      .notNull()
      .references(() => participants.id, { onDelete: 'cascade' }),
    step: jsonb().$type<BulkStep>().notNull(),
    doneAt: instant().notNull(),
  },
  (t) => [index().on(t.runId), index().on(t.participantId), index().on(t.agencyId, t.doneAt), agencyWall()],
);
