import { inArray, type SQL, sql } from 'drizzle-orm';
import { participants } from '../db/schema.ts';
import type { Scope } from '../db/scope.ts';
import type { AuditEvent } from './audit.ts';

type Kind = AuditEvent['subject']['kind'];

/** For each kind of subject that belongs to a case: the ids, and whose case it is. */
const caseOf: Partial<Record<Kind, SQL>> = {
  PARTICIPANT: sql`select id, id as participant_id from participants`,
  ACTIVITY: sql`select id, participant_id from activities`,
  PROOF: sql`select id, participant_id from proofs`,
  DELIVERY: sql`select d.id, p.participant_id from deliveries d join proofs p on p.id = d.proof_id`,
  CONFIRMATION: sql`select c.id, p.participant_id from confirmations c join proofs p on p.id = c.proof_id`,
  SCAN: sql`select s.id, p.participant_id from scans s join proofs p on p.id = s.proof_id`,
};

/**
 * Of each event the absent colleague for whom its actor stood in; null when it was the actor's own work. Asked where
 * every change is written down, so that no procedure can forget to say it.
 */
export async function stoodInFor(scope: Scope, events: readonly AuditEvent[]): Promise<(string | null)[]> {
  const asSubstitute = events.filter((event) => absentOf(event).length > 0);
  const guides = new Map<string, string>();
  for (const [kind, members] of Map.groupBy(asSubstitute, ({ subject }) => subject.kind)) {
    for (const { id, counselorId } of await guidesOf(scope, kind, members)) guides.set(id, counselorId);
  }
  return events.map((event) => {
    const { from } = event.facts ?? {};
    // Of a case that was just given away the trail names who had it.
    const guide = typeof from === 'string' && absentOf(event).includes(from) ? from : guides.get(event.subject.id);
    return guide && absentOf(event).includes(guide) ? guide : null;
  });
}

const absentOf = ({ actor }: AuditEvent): readonly string[] =>
  actor.kind === 'STAFF' ? (actor.standsInFor ?? []) : [];

async function guidesOf({ tx }: Scope, kind: Kind, events: readonly AuditEvent[]) {
  const cases = caseOf[kind];
  if (!cases) return [];
  const ids = [...new Set(events.map(({ subject }) => subject.id))];
  const subject = sql.identifier('subject');
  const answer = await tx.execute(sql`
    select ${subject}.id, ${participants.counselorId} as "counselorId" from (${cases}) ${subject}
    join ${participants} on ${participants.id} = ${subject}.participant_id where ${inArray(sql`${subject}.id`, ids)}`);
  return (answer as unknown as { rows: { id: string; counselorId: string }[] }).rows;
}
