import { and, eq, lte, sql } from 'drizzle-orm';
import { type Clock, dayOf } from '../clock.ts';
import type { Db } from '../db/client.ts';
import { auditHeads, caseRows, figureAnswers, figureHours, figures, figureTakers } from '../db/schema.ts';
import type { Scope } from '../db/scope.ts';
import { answerCells, openRequests } from './answer-store.ts';
import { caseloads } from './balance-store.ts';
import { hourCells } from './hours-store.ts';
import { takerCells } from './taker-store.ts';

/** The last row of the trail of an agency; 0 when there is none. */
const lastSequence = sql`coalesce(${auditHeads.sequence}, 0)`;

/**
 * Agencies of which the figures are not those of now, and that were not counted just before: counting takes a twentieth of
 * the time at most.
 */
export async function agenciesToCount(db: Db, now: Date, today: string): Promise<string[]> {
  const restUntil = sql`counted_at + greatest(20 * took, 2000) * interval '1 millisecond'`;
  const answer = await db.execute(sql`
    select a.id from agencies a
    left join ${auditHeads} on ${auditHeads.agencyId} = a.id
    left join ${figures} on ${figures.agencyId} = a.id
    where ${figures.agencyId} is null or (${restUntil} <= ${now.toISOString()}
      and (${figures.sequence} <> ${lastSequence} or ${figures.day} <> ${today} or ${figures.linesDue}))
    order by a.id`);
  return (answer as unknown as { rows: { id: string }[] }).rows.map(({ id }) => id);
}

/** Takes the counting of an agency for this transaction; false when another process is at it. */
export async function holdCounting({ tx, agencyId }: Scope): Promise<boolean> {
  const answer = await tx.execute(
    sql`select pg_try_advisory_xact_lock(hashtextextended(${`figures ${agencyId}`}, 0)) as held`,
  );
  return (answer as unknown as { rows: { held: boolean }[] }).rows[0]?.held === true;
}

/** Counts every figure of an agency as of now and keeps them in place of those that were there. */
export async function keepFigures(scope: Scope, clock: Clock): Promise<void> {
  const { tx, agencyId } = scope;
  const now = clock();
  const today = dayOf(now);
  await tx.execute(sql`set local work_mem = '64MB'`);
  // First: what is stored meanwhile may or may not be counted, and is in any case found to be newer.
  const [head] = await tx.select().from(auditHeads).where(eq(auditHeads.agencyId, agencyId));
  const due = and(eq(caseRows.agencyId, agencyId), lte(caseRows.changesOn, today));
  const counted = {
    sequence: head?.sequence ?? 0,
    linesDue: (await tx.$count(caseRows, due)) > 0,
    caseloads: await caseloads(scope, today),
    open: await openRequests(scope, now),
  };
  await keepCells(scope, now);
  await tx.delete(figures).where(eq(figures.agencyId, agencyId));
  const took = clock().getTime() - now.getTime();
  await tx.insert(figures).values({ agencyId, day: today, countedAt: now, took, ...counted });
}

async function keepCells(scope: Scope, now: Date): Promise<void> {
  const { tx, agencyId } = scope;
  for (const table of [figureHours, figureAnswers, figureTakers]) {
    await tx.delete(table).where(eq(table.agencyId, agencyId));
  }
  await tx.execute(sql`
    insert into ${figureHours} (agency_id, side, key, month, previous_month, people, accepted_minutes, waiting_minutes)
    select ${agencyId}::uuid, cells.* from (${hourCells(scope)}) cells`);
  await tx.execute(sql`
    insert into ${figureAnswers} (agency_id, month, channel, tenths, asked, refused, open, timely, ripe)
    select ${agencyId}::uuid, cells.* from (${answerCells(scope, now)}) cells`);
  await tx.execute(sql`
    insert into ${figureTakers} (agency_id, place, offer_type, people)
    select ${agencyId}::uuid, cells.* from (${takerCells(scope)}) cells`);
}

/** When the figures of the agency were counted, and whether something happened since; undefined: not yet counted. */
export async function findCount({ tx, agencyId }: Scope): Promise<{ countedAt: Date; behind: boolean } | undefined> {
  const [found] = await tx
    .select({ countedAt: figures.countedAt, behind: sql<boolean>`${figures.sequence} <> ${lastSequence}` })
    .from(figures)
    .leftJoin(auditHeads, eq(auditHeads.agencyId, figures.agencyId))
    .where(eq(figures.agencyId, agencyId));
  return found;
}

/** What is kept beside the cells. */
export async function findStanding({ tx, agencyId }: Scope) {
  const [found] = await tx
    .select({ caseloads: figures.caseloads, open: figures.open })
    .from(figures)
    .where(eq(figures.agencyId, agencyId));
  return found ?? { caseloads: [], open: [] };
}
