import { and, eq, gte, inArray, isNull, lt, sql } from 'drizzle-orm';
import { confirmations, participants, proofs } from '../db/schema.ts';
import type { Scope } from '../db/scope.ts';
import type { Period } from './input.ts';

/** Along what hours are added up; `ALL` is everything together. */
export const groupings = ['MONTH', 'OFFER_TYPE', 'MUNICIPALITY', 'ALL'] as const;
export type Grouping = (typeof groupings)[number];

/** Confirmed hours of one group; `key` is null for people whose municipality is not known, and for everything. */
export interface ConfirmedHours {
  grouping: Grouping;
  key: string | null;
  people: number;
  acceptedMinutes: number;
  waitingMinutes: number;
}

const month = sql`to_char(${confirmations.confirmedAt} at time zone 'Europe/Brussels', 'YYYY-MM')`;

/**
 * What contact persons confirmed in a period and nobody rejected: by month of confirming, type and municipality of the
 * participant, in one reading. Hours as they stand on the proofs: overlap and terms are not taken off here.
 */
export async function confirmedHours(
  { tx, agencyId }: Scope,
  { start, end }: Period,
  counselorId?: string,
): Promise<ConfirmedHours[]> {
  const minutes = (accepted: boolean) => {
    const states = accepted ? sql`= 'ACCEPTED'` : sql`<> 'ACCEPTED'`;
    return sql<number>`coalesce(sum(${confirmations.minutes}) filter (where ${proofs.state} ${states}), 0)::int`;
  };
  const { offerType } = proofs;
  const { municipality } = participants;
  return tx
    .select({
      grouping: sql<Grouping>`case when grouping(${month}) = 0 then 'MONTH' when grouping(${offerType}) = 0 then 'OFFER_TYPE'
        when grouping(${municipality}) = 0 then 'MUNICIPALITY' else 'ALL' end`,
      key: sql<string | null>`coalesce(${month}, ${offerType}, ${municipality})`,
      people: sql<number>`count(distinct ${proofs.participantId})::int`,
      acceptedMinutes: minutes(true),
      waitingMinutes: minutes(false),
    })
    .from(confirmations)
    .innerJoin(proofs, eq(proofs.id, confirmations.proofId))
    .innerJoin(participants, eq(participants.id, proofs.participantId))
    .where(
      and(
        eq(confirmations.agencyId, agencyId),
        gte(confirmations.confirmedAt, start),
        lt(confirmations.confirmedAt, end),
        isNull(confirmations.replacedAt),
        isNull(confirmations.withdrawnAt),
        inArray(proofs.state, ['ACCEPTED', 'SIGNED', 'IN_DOUBT']),
        counselorId ? eq(participants.counselorId, counselorId) : undefined,
      ),
    )
    .groupBy(sql`grouping sets ((${month}), (${offerType}), (${municipality}), ())`);
}
