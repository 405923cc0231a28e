import type { Channel } from '@veertig/rules';
import { and, eq, gte, isNull, lt, notInArray, sql } from 'drizzle-orm';
import { daysLater } from '../clock.ts';
import { confirmations, participants, proofs } from '../db/schema.ts';
import type { Scope } from '../db/scope.ts';
import type { Period } from './input.ts';

/** Within so many days an answer came in time. */
export const timelyDays = 14;

/** How requests of a period were answered; days from the last time of asking to the answer. */
export type Answers = Awaited<ReturnType<typeof answerTimes>>[number];

const days = sql`extract(epoch from ${confirmations.confirmedAt} - ${proofs.sentAt}) / 86400.0`;
const share = (part: number) =>
  sql<
    number | null
  >`round((percentile_cont(${sql.raw(String(part))}) within group (order by ${days}))::numeric, 1)::float`;

/**
 * Requests that were sent in a period, together (`channel` null and `all`) and by the way of the answer. `ripe` had
 * fourteen days or were answered before: of those one can say whether the answer came in time.
 */
export async function answerTimes({ tx, agencyId }: Scope, { start, end }: Period, now: Date, counselorId?: string) {
  const { channel } = confirmations;
  const count = (condition: ReturnType<typeof sql>) => sql<number>`(count(*) filter (where ${condition}))::int`;
  const patience = daysLater(now, -timelyDays).toISOString();
  return tx
    .select({
      all: sql<boolean>`grouping(${channel}) = 1`,
      channel: sql<Channel | null>`${channel}`,
      asked: sql<number>`count(*)::int`,
      answered: count(sql`${channel} is not null`),
      refused: count(sql`${proofs.state} = 'REFUSED'`),
      open: count(sql`${proofs.state} = 'SENT'`),
      timely: count(sql`${days} <= ${timelyDays}`),
      ripe: count(sql`${channel} is not null or ${proofs.state} = 'REFUSED' or ${proofs.sentAt} <= ${patience}`),
      median: share(0.5),
      ninth: share(0.9),
    })
    .from(proofs)
    .innerJoin(participants, eq(participants.id, proofs.participantId))
    .leftJoin(
      confirmations,
      and(eq(confirmations.proofId, proofs.id), isNull(confirmations.replacedAt), isNull(confirmations.withdrawnAt)),
    )
    .where(
      and(
        eq(proofs.agencyId, agencyId),
        gte(proofs.sentAt, start),
        lt(proofs.sentAt, end),
        notInArray(proofs.state, ['DRAFT', 'CANCELLED']),
        counselorId ? eq(participants.counselorId, counselorId) : undefined,
      ),
    )
    .groupBy(sql`grouping sets ((${channel}), ())`);
}

/** How long open requests wait: shorter than the days of a band, and longer than the one before. */
export const openBands = ['WEEK', 'TIMELY', 'LATE', 'LONG'] as const;
export type OpenBand = (typeof openBands)[number];

/** Requests without an answer now, by how long ago they were sent. */
export async function openRequests({ tx, agencyId }: Scope, now: Date, counselorId?: string) {
  const since = (count: number) => daysLater(now, -count).toISOString();
  const { sentAt } = proofs;
  const band = sql<OpenBand>`case when ${sentAt} > ${since(7)} then 'WEEK' when ${sentAt} > ${since(timelyDays)} then 'TIMELY'
    when ${sentAt} > ${since(60)} then 'LATE' else 'LONG' end`;
  return tx
    .select({
      band,
      requests: sql<number>`count(*)::int`,
      people: sql<number>`count(distinct ${proofs.participantId})::int`,
    })
    .from(proofs)
    .innerJoin(participants, eq(participants.id, proofs.participantId))
    .where(
      and(
        eq(proofs.agencyId, agencyId),
        eq(proofs.state, 'SENT'),
        counselorId ? eq(participants.counselorId, counselorId) : undefined,
      ),
    )
    .groupBy(sql`1`);
}
