import type { Effort, ParticipantStatus, StudyStatus, TrajectoryType, WorkExemptionResult } from '@veertig/rules';
import { sql } from 'drizzle-orm';
import { boolean, check, date, index, integer, pgPolicy, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { user } from './accounts.ts';
import { imports } from './imports.ts';
import { agencyWall, appRole, id, instant, ofAgency } from './walls.ts';

// Taking a list back is the only way in which a request removes people, and never somebody on whom work was done.
const onlyUntouchedGo = () =>
  pgPolicy('only_untouched_go', {
    as: 'restrictive',
    for: 'delete',
    to: appRole,
    using: sql`import_id is not null and not exists (select 1 from activities where activities.participant_id = participants.id)
      and not exists (select 1 from case_entries where case_entries.participant_id = participants.id)
      and not exists (select 1 from case_decisions where case_decisions.participant_id = participants.id
        and case_decisions.decided_at > participants.created_at)
      and not exists (select 1 from exemption_evidence where exemption_evidence.participant_id = participants.id)`,
  });

/** A person in civic integration. Least data: no national number, no address, no nationality (D-26). */
export const participants = pgTable(
  'participants',
  {
    id: id(),
    agencyId: ofAgency(),
    counselorId: uuid()
      .notNull()
      .references(() => user.id),
    name: text().notNull(),
    email: text(),
    /** The address as it is compared: an index below row-level security holds plain columns alone. */
    plainEmail: text().generatedAlwaysAs(sql`lower(email)`),
    phone: text(),
    language: text().notNull().default('nl'),
    municipality: text(),
    kbiReference: text(),
    /** The list this person came from. */
    importId: uuid().references(() => imports.id),
    /** Rises with every correction of these facts, so that a form names what it saw. */
    revision: integer().notNull().default(1),
    createdAt: instant().notNull(),
  },
  (t) => [
    index().on(t.agencyId, t.counselorId),
    index().on(t.agencyId, t.plainEmail),
    index().on(t.importId),
    uniqueIndex('participants_kbi_reference').on(t.agencyId, t.kbiReference),
    agencyWall(),
    onlyUntouchedGo(),
  ],
);

/** The fourth component of one participant: what the official record says, the contract, and what was decided. */
export const pathways = pgTable(
  'pathways',
  {
    participantId: uuid()
      .primaryKey()
      .references(() => participants.id, { onDelete: 'cascade' }),
    agencyId: ofAgency(),
    status: text().$type<ParticipantStatus>().notNull(),
    trajectoryType: text().$type<TrajectoryType>().notNull(),
    temporaryProtectionUkraine: boolean().notNull().default(false),
    obligedSince: date({ mode: 'string' }),
    workExemption: text().$type<WorkExemptionResult>().notNull().default('NO'),
    studyStatus: text().$type<StudyStatus>().notNull().default('NONE'),
    contractReference: text(),
    contractIncludesPnt: boolean().notNull().default(false),
    optedOut: boolean().notNull().default(false),
    wantsCertificate: boolean().notNull().default(true),
    effort: text().$type<Effort>(),
    causeOutsideWill: boolean(),
    sanctioned: boolean().notNull().default(false),
    kbiEnteredOn: date({ mode: 'string' }),
    /** On which day work and study were last assessed; what was true on that day stays so (D-09). */
    exemptionAssessedOn: date({ mode: 'string' }),
    /** Rises with every change of the record, so that a form names what it saw. */
    revision: integer().notNull().default(1),
  },
  () => [agencyWall()],
);

// Taking back an extension of many is the only way in which a request removes a term, and only the very one it added.
const onlyExtensionsGo = () =>
  pgPolicy('only_extensions_go', {
    as: 'restrictive',
    for: 'delete',
    to: appRole,
    using: sql`exists (select 1 from bulk_steps where bulk_steps.participant_id = terms.participant_id
      and bulk_steps.step ->> 'kind' = 'EXTEND' and (bulk_steps.step ->> 'addedAt')::timestamptz = terms.added_at)`,
  });

/** A contract term, both days included (D-02). An extension is a new row, so history stays (HR-04). */
export const terms = pgTable(
  'terms',
  {
    id: id(),
    agencyId: ofAgency(),
    participantId: uuid()
      .notNull()
      .references(() => participants.id, { onDelete: 'cascade' }),
    start: date({ mode: 'string' }).notNull(),
    end: date({ mode: 'string' }).notNull(),
    reason: text().notNull().default(''),
    addedAt: instant().notNull(),
  },
  (t) => [
    index().on(t.participantId),
    check('term_order', sql`${t.start} <= ${t.end}`),
    agencyWall(),
    onlyExtensionsGo(),
  ],
);
