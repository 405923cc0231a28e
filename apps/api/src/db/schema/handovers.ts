import { date, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { user } from './accounts.ts';
import { participants } from './people.ts';
import { agencyWall, id, instant, ofAgency } from './walls.ts';

/** For good: the people get another counselor. Absence: a substitute works on them from day to day, then it is over. */
export const handoverKinds = ['FOR_GOOD', 'ABSENCE'] as const;
export type HandoverKind = (typeof handoverKinds)[number];

const byStaff = () => uuid().references(() => user.id);

/** A caseload that goes to a colleague. Who may work on what follows from these rows and the day, so an absence ends by itself. */
export const handovers = pgTable(
  'handovers',
  {
    id: id(),
    agencyId: ofAgency(),
    kind: text().$type<HandoverKind>().notNull(),
    fromId: byStaff().notNull(),
    toId: byStaff().notNull(),
    /** First and last day, both included; of a hand-over for good the first alone. */
    startsOn: date({ mode: 'string' }).notNull(),
    endsOn: date({ mode: 'string' }),
    madeBy: byStaff().notNull(),
    madeAt: instant().notNull(),
    /** When it was taken back, or ended before its last day. */
    endedAt: instant(),
    endedBy: byStaff(),
  },
  (t) => [index().on(t.agencyId, t.fromId), index().on(t.agencyId, t.toId), agencyWall()],
);

/** Whom a hand-over for good was about, so that it can be taken back for these people alone. */
export const handoverPeople = pgTable(
  'handover_people',
  {
    handoverId: uuid()
      .notNull()
      .references(() => handovers.id, { onDelete: 'cascade' }),
    participantId: uuid()
      .notNull()
      .references(() => participants.id, { onDelete: 'cascade' }),
    agencyId: ofAgency(),
  },
  (t) => [primaryKey({ columns: [t.handoverId, t.participantId] }), index().on(t.participantId), agencyWall()],
);
