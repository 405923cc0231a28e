import { addDays, RULESET } from '@veertig/rules';
import { and, asc, desc, eq, inArray, isNotNull, isNull, ne, or, type SQL, sql } from 'drizzle-orm';
import { caseRows, contactPersons, deliveries, mails, participants, proofs } from '../db/schema.ts';
import type { Scope } from '../db/scope.ts';
import { linkMails } from '../mail/mail-kinds.ts';
import type { WorkGroup } from './work-input.ts';

/** Counting stops here. */
export const countedUpTo = 1000;

/** Whose proofs, and on which day. */
export interface Whose {
  /** Undefined: of everybody. */
  counselorIds: readonly string[] | undefined;
  today: string;
}

interface Place {
  after?: string | undefined;
  before?: string | undefined;
  size: number;
}

/** One page of the proofs of a group, the oldest first, and whether there are pages around it. */
export async function pageOfWork(scope: Scope, whose: Whose, group: WorkGroup, { after, before, size }: Place) {
  const backwards = before !== undefined;
  const seen = await placeOf(scope, before ?? after);
  const direction = backwards ? desc : asc;
  const rows = await scope.tx
    .select({ id: proofs.id, participantId: proofs.participantId, participantName: participants.name })
    .from(proofs)
    .innerJoin(caseRows, eq(caseRows.participantId, proofs.participantId))
    .innerJoin(participants, eq(participants.id, proofs.participantId))
    .where(and(...conditionsOf(scope, whose, group), seen && beyond(seen, backwards)))
    .orderBy(direction(proofs.createdAt), direction(proofs.id))
    .limit(size + 1);
  const more = rows.length > size;
  const page = rows.slice(0, size);
  if (backwards) page.reverse();
  return {
    rows: page,
    hasNext: backwards ? seen !== undefined : more,
    hasPrevious: backwards ? more : seen !== undefined,
  };
}

/** How many proofs a group has, up to a limit. */
export async function countWork({ tx, ...scope }: Scope, whose: Whose, group: WorkGroup): Promise<number> {
  const some = tx
    .select({ one: sql`1` })
    .from(proofs)
    .innerJoin(caseRows, eq(caseRows.participantId, proofs.participantId))
    .where(and(...conditionsOf({ tx, ...scope }, whose, group)))
    // In the order of an index, so that it stops there instead of reading the table until enough are found.
    .orderBy(...(group === 'CALL' ? [] : [asc(proofs.createdAt), asc(proofs.id)]))
    .limit(countedUpTo);
  const answer = await tx.execute(sql`select count(*)::int as amount from (${some}) counted`);
  return (answer as unknown as { rows: { amount: number }[] }).rows[0]?.amount ?? 0;
}

function conditionsOf({ agencyId }: Scope, { counselorIds, today }: Whose, group: WorkGroup): (SQL | undefined)[] {
  return [
    eq(proofs.agencyId, agencyId),
    counselorIds && inArray(caseRows.counselorId, [...counselorIds]),
    // Of who has no pathway nothing is asked.
    ne(caseRows.obligation, 'NOT_APPLICABLE'),
    conditionOf(group, today),
  ];
}

// The same lines that the rules draw between the steps of a proof; a test lays both beside each other.
function conditionOf(group: WorkGroup, today: string): SQL | undefined {
  const sent = and(eq(proofs.state, 'SENT'), isNull(proofs.reopenAskedAt));
  switch (group) {
    case 'REVIEW':
      return and(eq(proofs.state, 'SIGNED'), isNull(proofs.reopenAskedAt));
    case 'CALL':
      return or(inArray(proofs.state, ['REFUSED', 'IN_DOUBT']), isNotNull(proofs.reopenAskedAt));
    case 'UNANSWERED':
      return and(sent, isStuck(today));
    case 'SEND':
      return and(eq(proofs.state, 'DRAFT'), isNull(proofs.reopenAskedAt));
    case 'WAIT':
      return and(sent, sql`not ${isStuck(today)}`);
  }
}

/** No link that works, a mail that did not arrive, somebody who left, or longer than the reminders last. */
function isStuck(today: string): SQL {
  const lastDay = addDays(today, -(RULESET.reminderDays.at(-1) ?? 14));
  const failed = sql`exists (select 1 from ${mails} where ${mails.subjectId} = ${deliveries.id}
    and ${inArray(mails.kind, [...linkMails])} and ${inArray(mails.state, ['FAILED', 'BOUNCED'])})`;
  // Not `exists`: the planner would look at every link of the agency at once, instead of at those of a page.
  const patient = sql`coalesce((select true from ${deliveries} where ${deliveries.proofId} = ${proofs.id}
    and ${deliveries.state} = 'LIVE' and (${deliveries.createdAt} at time zone 'Europe/Brussels')::date >= ${lastDay}::date
    and not ${failed} limit 1), false)
    and not exists (select 1 from ${contactPersons} where ${contactPersons.id} = ${proofs.contactPersonId} and ${contactPersons.leftAt} is not null)`;
  return sql`(not (${patient}))`;
}

async function placeOf({ tx, agencyId }: Scope, id: string | undefined) {
  if (id === undefined) return undefined;
  const [row] = await tx
    .select({ id: proofs.id, at: proofs.createdAt })
    .from(proofs)
    .where(and(eq(proofs.id, id), eq(proofs.agencyId, agencyId)));
  return row;
}

function beyond({ id, at }: { id: string; at: Date }, backwards: boolean): SQL {
  const own = sql`(${proofs.createdAt}, ${proofs.id})`;
  const place = sql`(${sql.param(at, proofs.createdAt)}, ${sql.param(id, proofs.id)})`;
  return backwards ? sql`${own} < ${place}` : sql`${own} > ${place}`;
}
