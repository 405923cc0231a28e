import { and, desc, eq, inArray, lt, or, type SQL, sql } from 'drizzle-orm';
import { activities, auditRows, caseEntries, proofs, user } from '../db/schema.ts';
import type { Scope } from '../db/scope.ts';
import { linkMails } from '../mail/mail-kinds.ts';
import { isCurrent } from './step-store.ts';
import type { Place } from './timeline-input.ts';
import type { TimelineAction } from './timeline-view.ts';

/** The ids under which the trail knows one case, each with the proof or activity it is about. All by index. */
const subjectsOf = ({ agencyId }: Scope, participantId: string): SQL => {
  const own = sql`p.agency_id = ${agencyId} and p.participant_id = ${participantId}`;
  return sql`(
    select ${participantId}::uuid as id, null::uuid as proof_id, null::uuid as activity_id
    union all select p.id, null, p.id from activities p where ${own}
    union all select p.id, p.id, null from proofs p where ${own}
    union all select d.id, p.id, null from proofs p join deliveries d on d.proof_id = p.id where ${own}
    union all select c.id, p.id, null from proofs p join confirmations c on c.proof_id = p.id where ${own}
    union all select s.id, p.id, null from proofs p join scans s on s.proof_id = p.id where ${own}
    union all select m.id, p.id, null from proofs p join deliveries d on d.proof_id = p.id
      join mails m on m.subject_id = d.id and ${inArray(sql`m.kind`, [...linkMails])} where ${own}
  ) as subject`;
};

/** The newest rows of the trail about one person with these actions, before a place. */
export function trailOf(
  scope: Scope,
  participantId: string,
  { actions, before, limit }: { actions: TimelineAction[]; before: Place | null; limit: number },
) {
  const sequence = before?.key.startsWith('A') ? Number(before.key.slice(1)) : Number.MAX_SAFE_INTEGER;
  return scope.tx
    .select({
      sequence: auditRows.sequence,
      at: auditRows.at,
      action: auditRows.action,
      actorKind: auditRows.actorKind,
      actorId: auditRows.actorId,
      facts: auditRows.facts,
      proofId: proofs.id,
      proof: proofs.description,
      activityId: activities.id,
      activity: activities.description,
    })
    .from(subjectsOf(scope, participantId))
    .innerJoin(auditRows, eq(auditRows.subjectId, sql`subject.id`))
    .leftJoin(proofs, eq(proofs.id, sql`subject.proof_id`))
    .leftJoin(activities, eq(activities.id, sql`subject.activity_id`))
    .where(
      and(
        eq(auditRows.agencyId, scope.agencyId),
        inArray(auditRows.action, actions),
        before
          ? or(lt(auditRows.at, before.at), and(eq(auditRows.at, before.at), lt(auditRows.sequence, sequence)))
          : undefined,
      ),
    )
    .orderBy(desc(auditRows.at), desc(auditRows.sequence))
    .limit(limit);
}

/** Written on the day itself it stands at its moment, written later at the end of the day it is about. */
const happenedAt = sql<Date>`least(${caseEntries.writtenAt},
  (${caseEntries.happenedOn} + time '23:59') at time zone 'Europe/Brussels')`.mapWith(caseEntries.writtenAt);

/** What staff wrote about one person as it stands now, the newest before a place. */
export function entriesBefore(
  scope: Scope,
  participantId: string,
  { before, limit }: { before: Place | null; limit: number },
) {
  const at = before && sql`${before.at.toISOString()}::timestamptz`;
  const sameMoment = before?.key.startsWith('E')
    ? and(sql`${happenedAt} = ${at}`, lt(caseEntries.entryId, before.key.slice(1)))
    : undefined;
  return scope.tx
    .select({
      entryId: caseEntries.entryId,
      at: happenedAt,
      version: caseEntries.version,
      kind: caseEntries.kind,
      milestone: caseEntries.milestone,
      happenedOn: caseEntries.happenedOn,
      writtenAt: caseEntries.writtenAt,
      text: caseEntries.text,
      writtenBy: user.name,
      role: user.role,
    })
    .from(caseEntries)
    .innerJoin(user, eq(user.id, caseEntries.writtenBy))
    .where(
      and(
        eq(caseEntries.agencyId, scope.agencyId),
        eq(caseEntries.participantId, participantId),
        isCurrent(scope),
        before ? or(sql`${happenedAt} < ${at}`, sameMoment) : undefined,
      ),
    )
    .orderBy(desc(happenedAt), desc(caseEntries.entryId))
    .limit(limit);
}

/** The names of accounts of this agency, by id. */
export async function namesOf({ tx, agencyId }: Scope, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .select({ id: user.id, name: user.name })
    .from(user)
    .where(and(eq(user.agencyId, agencyId), inArray(user.id, [...ids])));
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/**
 * The names of the contact persons to whom these links were given, by the id of the link. A link keeps no person: who it
 * was is who gave the request on next, who was asked before somebody else was chosen, or who is asked still.
 */
export async function contactNamesOf(
  { tx, agencyId }: Scope,
  deliveryIds: readonly string[],
): Promise<Map<string, string>> {
  if (deliveryIds.length === 0) return new Map();
  const answer = await tx.execute(sql`
    select d.id, person.name from deliveries d
    join proofs p on p.id = d.proof_id
    left join lateral (
      select change.before from (
        select n.created_at as at, n.handed_over_by as before from deliveries n
        where n.proof_id = p.id and n.handed_over_by is not null
        union all
        select a.at, (a.facts ->> 'before')::uuid from audit_rows a
        where a.agency_id = ${agencyId} and a.subject_id = p.id and a.action = 'PROOF_CONTACT_PERSON_CHOSEN'
      ) as change where change.at > d.created_at order by change.at limit 1
    ) as next on true
    join contact_persons person on person.id = coalesce(next.before, p.contact_person_id)
    where d.agency_id = ${agencyId} and ${inArray(sql`d.id`, [...deliveryIds])}`);
  const { rows } = answer as unknown as { rows: { id: string; name: string }[] };
  return new Map(rows.map(({ id, name }) => [id, name]));
}
