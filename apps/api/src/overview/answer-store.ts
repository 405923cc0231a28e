import type { Channel } from '@veertig/rules';
import { and, eq, type SQL, sql } from 'drizzle-orm';
import { daysLater } from '../clock.ts';
import { confirmations, figureAnswers, participants, proofs } from '../db/schema.ts';
import type { Scope } from '../db/scope.ts';
import type { Period } from './input.ts';
import { rowsOf } from './rows-store.ts';

/** Within so many days an answer came in time. */
export const timelyDays = 14;

/** Requests that were answered the same way after as many tenths of a day; both are null without an answer. */
export interface AnsweredRequests {
  channel: Channel | null;
  tenths: number | null;
  asked: number;
  refused: number;
  open: number;
  timely: number;
  ripe: number;
}

/**
 * Requests that were sent, counted now in cells as `figure_answers` keeps them: of the agency or of one caseload. The time
 * runs from the last time of asking. `ripe` had fourteen days or were answered before: of those one can say whether the
 * answer came in time.
 */
export function answerCells({ agencyId }: Scope, now: Date, counselorId?: string): SQL {
  const days = sql`extract(epoch from ${confirmations.confirmedAt} - ${proofs.sentAt}) / 86400.0`;
  const { channel } = confirmations;
  const { state, sentAt } = proofs;
  const count = (condition: SQL) => sql`(count(*) filter (where ${condition}))::int`;
  const patience = daysLater(now, -timelyDays).toISOString();
  return sql`
    select to_char(${sentAt} at time zone 'Europe/Brussels', 'YYYY-MM') as month, ${channel} as channel,
      round(${days} * 10)::int as tenths, count(*)::int as asked,
      ${count(sql`${state} = 'REFUSED'`)} as refused, ${count(sql`${state} = 'SENT'`)} as open,
      ${count(sql`${days} <= ${timelyDays}`)} as timely,
      ${count(sql`${channel} is not null or ${state} = 'REFUSED' or ${sentAt} <= ${patience}`)} as ripe
    from ${proofs}
    join ${participants} on ${participants.id} = ${proofs.participantId}
    left join ${confirmations} on ${confirmations.proofId} = ${proofs.id}
      and ${confirmations.replacedAt} is null and ${confirmations.withdrawnAt} is null
    where ${proofs.agencyId} = ${agencyId} and ${sentAt} is not null and ${state} not in ('DRAFT', 'CANCELLED')
      and ${counselorId ? sql`${participants.counselorId} = ${counselorId}` : sql`true`}
    group by 1, 2, 3`;
}

/** The cells that are kept of the agency. */
export const keptAnswerCells = ({ agencyId }: Scope): SQL =>
  sql`select * from ${figureAnswers} where ${figureAnswers.agencyId} = ${agencyId}`;

/** The cells of a period, whatever the month. */
export function addUpAnswers(scope: Scope, cells: SQL, { from, until }: Period): Promise<AnsweredRequests[]> {
  const sum = (column: string) => sql`sum(${sql.identifier(column)})::int as ${sql.identifier(column)}`;
  return rowsOf<AnsweredRequests>(
    scope,
    sql`
    select channel, tenths, ${sum('asked')}, ${sum('refused')}, ${sum('open')}, ${sum('timely')}, ${sum('ripe')}
    from (${cells}) cells where month between ${from} and ${until} group by 1, 2`,
  );
}

/** How long open requests wait: shorter than the days of a band, and longer than the one before. */
export const openBands = ['WEEK', 'TIMELY', 'LATE', 'LONG'] as const;
export type OpenBand = (typeof openBands)[number];

/** Requests of one band, and the people whom they are for. */
export interface OpenRequests {
  band: OpenBand;
  requests: number;
  people: number;
}

/** Requests without an answer now, by how long ago they were sent. */
export async function openRequests({ tx, agencyId }: Scope, now: Date, counselorId?: string): Promise<OpenRequests[]> {
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
