import { type SQL, sql } from 'drizzle-orm';
import { confirmations, figureHours, participants, proofs } from '../db/schema.ts';
import type { Scope } from '../db/scope.ts';
import type { Period } from './input.ts';
import { rowsOf } from './rows-store.ts';

/** Along what the hours of a month are added up. */
export type Side = 'OFFER_TYPE' | 'MUNICIPALITY';

/** `ALL` is everything together. */
export type Grouping = 'MONTH' | Side | 'ALL';

/** Confirmed hours of one group; `key` is null for people whose municipality is not known, and for everything. */
export interface ConfirmedHours {
  grouping: Grouping;
  key: string | null;
  people: number;
  acceptedMinutes: number;
  waitingMinutes: number;
}

/**
 * What contact persons confirmed and nobody rejected, counted now in cells as `figure_hours` keeps them: of the agency or
 * of one caseload. Hours as they stand on the proofs: overlap and terms are not taken off here.
 */
export function hourCells({ agencyId }: Scope, counselorId?: string): SQL {
  const confirmed = sql`${confirmations.confirmedAt} at time zone 'Europe/Brussels'`;
  const cell = sql`count(*)::int as people, sum(accepted)::int as accepted_minutes, sum(waiting)::int as waiting_minutes`;
  return sql`
    with spent as (
      select ${proofs.participantId} as person, ${proofs.offerType} as type, ${participants.municipality} as place,
        to_char(${confirmed}, 'YYYY-MM') as month,
        sum(case when ${proofs.state} = 'ACCEPTED' then ${confirmations.minutes} else 0 end) as accepted,
        sum(case when ${proofs.state} = 'ACCEPTED' then 0 else ${confirmations.minutes} end) as waiting
      from ${confirmations}
      join ${proofs} on ${proofs.id} = ${confirmations.proofId}
      join ${participants} on ${participants.id} = ${proofs.participantId}
      where ${confirmations.agencyId} = ${agencyId} and ${proofs.state} in ('ACCEPTED', 'SIGNED', 'IN_DOUBT')
        and ${confirmations.replacedAt} is null and ${confirmations.withdrawnAt} is null
        and ${counselorId ? sql`${participants.counselorId} = ${counselorId}` : sql`true`}
      group by 1, 2, 3, 4),
    by_type as (
      select *, lag(month) over (partition by person, type order by month) as previous_month from spent),
    by_person as (
      select place, month, lag(month) over (partition by person order by month) as previous_month,
        sum(accepted) as accepted, sum(waiting) as waiting
      from spent group by person, place, month)
    select 'OFFER_TYPE' as side, type as key, month, previous_month, ${cell} from by_type group by 2, 3, 4
    union all
    select 'MUNICIPALITY', place, month, previous_month, ${cell} from by_person group by 2, 3, 4`;
}

/** The cells that are kept of the agency. */
export const keptHourCells = ({ agencyId }: Scope): SQL =>
  sql`select * from ${figureHours} where ${figureHours.agencyId} = ${agencyId}`;

/** The cells of a period added up by month, type and municipality, each person once in each group. */
export function addUpHours(scope: Scope, cells: SQL, { from, until }: Period): Promise<ConfirmedHours[]> {
  const firstTime = sql`previous_month is null or previous_month < ${from}`;
  return rowsOf<ConfirmedHours>(
    scope,
    sql`
    select case when grouping(month) = 0 then 'MONTH' when grouping(key) = 0 then side else 'ALL' end as "grouping",
      coalesce(month, key) as key,
      coalesce(case when grouping(month) = 0 then sum(people) else sum(people) filter (where ${firstTime}) end, 0)::int as people,
      sum(accepted_minutes)::int as "acceptedMinutes", sum(waiting_minutes)::int as "waitingMinutes"
    from (${cells}) cells where month between ${from} and ${until}
    group by grouping sets ((side, key), (side, month), (side))
    having grouping(key) = 0 or side = 'MUNICIPALITY'
    order by 1, 3 desc, 2`,
  );
}
