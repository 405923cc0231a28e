import { sql } from 'drizzle-orm';
import { bigint, index, integer, jsonb, pgPolicy, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import type { AuditFacts } from '../../audit/audit.ts';
import type { JobKind } from '../../jobs/job-kinds.ts';
import type { MailKind } from '../../mail/mail-kinds.ts';
import { agencyWall, appRole, id, instant, ofAgency } from './walls.ts';

/**
 * Waiting: nobody has it. Accepted: the server said 250. Failed: given up, a person must look. Bounced: accepted, then
 * reported as not delivered. Cancelled: no longer wanted.
 */
export const mailStates = ['WAITING', 'ACCEPTED', 'FAILED', 'BOUNCED', 'CANCELLED'] as const;
export type MailState = (typeof mailStates)[number];

// A reminder that was taken back before it left is as if it had never been posted; every other mail stays.
const onlyWaitingRemindersGo = () =>
  pgPolicy('only_waiting_reminders_go', {
    as: 'restrictive',
    for: 'delete',
    to: appRole,
    using: sql`kind = 'PROOF_REMINDER' and state = 'WAITING'`,
  });

/** The outbox. A mail is stored in the transaction of its cause; its text is written when it is sent, so no link stands here. */
export const mails = pgTable(
  'mails',
  {
    id: id(),
    agencyId: ofAgency(),
    kind: text().$type<MailKind>().notNull(),
    subjectId: uuid().notNull(),
    sequence: integer().notNull().default(1),
    recipient: text().notNull(),
    state: text().$type<MailState>().notNull().default('WAITING'),
    problem: text(),
    createdAt: instant().notNull(),
    endedAt: instant(),
  },
  (t) => [
    uniqueIndex('mails_once').on(t.kind, t.subjectId, t.sequence),
    index().on(t.agencyId, t.state),
    agencyWall(),
    onlyWaitingRemindersGo(),
  ],
);

/** Work to do after a commit, stored in that same transaction. A job is done once and its row then goes away. */
export const jobs = pgTable(
  'jobs',
  {
    id: id(),
    agencyId: ofAgency(),
    kind: text().$type<JobKind>().notNull(),
    subjectId: uuid().notNull(),
    runAt: instant().notNull(),
    leasedUntil: instant(),
    attempts: integer().notNull().default(0),
    problem: text(),
  },
  (t) => [uniqueIndex('jobs_once').on(t.kind, t.subjectId), index().on(t.runAt), agencyWall()],
);

/** Who did what to what, and when: append-only, chained per agency, without personal data. */
export const auditRows = pgTable(
  'audit_rows',
  {
    agencyId: ofAgency(),
    sequence: bigint({ mode: 'number' }).notNull(),
    at: instant().notNull(),
    actorKind: text().notNull(),
    actorId: text(),
    action: text().notNull(),
    subjectKind: text().notNull(),
    subjectId: uuid().notNull(),
    facts: jsonb().$type<AuditFacts>().notNull(),
    hash: text().notNull(),
  },
  (t) => [uniqueIndex('audit_rows_sequence').on(t.agencyId, t.sequence), index().on(t.subjectId), agencyWall()],
);

/** The last link of each agency's chain; locking its row puts audit rows in one order. */
export const auditHeads = pgTable(
  'audit_heads',
  {
    agencyId: ofAgency().primaryKey(),
    sequence: bigint({ mode: 'number' }).notNull(),
    hash: text().notNull(),
  },
  () => [agencyWall()],
);

/** Values the installation makes once and shares between its nodes, such as the development authority. */
export const installation = pgTable('installation', {
  key: text().primaryKey(),
  value: text().notNull(),
}).enableRLS();
