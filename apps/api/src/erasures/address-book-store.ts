import { type SQL, sql } from 'drizzle-orm';
import type { Scope } from '../db/scope.ts';

/**
 * Contact persons and organizations that stand in the address book for one participant alone, held until this
 * transaction ends. Who or what serves another participant too stays.
 */
export async function addressBookOf(
  scope: Scope,
  participantId: string,
): Promise<{ contactPerson: string[]; organization: string[] }> {
  const contactPerson = await contactPersonsOf(scope, participantId);
  return { contactPerson, organization: await organizationsOf(scope, participantId, contactPerson) };
}

async function contactPersonsOf(scope: Scope, participantId: string): Promise<string[]> {
  const used = await idsOf(
    scope,
    sql`select id from contact_persons where id in (
      select contact_person_id from activities where participant_id = ${participantId}
      union select contact_person_id from proofs where participant_id = ${participantId}
      union select handed_over_by from deliveries join proofs on proofs.id = proof_id where participant_id = ${participantId}
      union select refused_by_id from proofs where participant_id = ${participantId}
    ) order by id for update`,
  );
  // Asked after the rows are held: somebody may just have given them another participant.
  const alone = await idsOf(
    scope,
    sql`select id from contact_persons c where ${among(sql`id`, used)}
      and not exists (select from activities where contact_person_id = c.id and participant_id <> ${participantId})
      and not exists (select from proofs where contact_person_id = c.id and participant_id <> ${participantId})
      and not exists (select from proofs where refused_by_id = c.id and participant_id <> ${participantId})
      and not exists (select from deliveries join proofs on proofs.id = proof_id
        where handed_over_by = c.id and participant_id <> ${participantId})`,
  );
  return withMerged(scope, 'contact_persons', alone);
}

/** These entries and those that were merged into them: nothing refers to the latter any more, and they go together. */
function withMerged(
  scope: Scope,
  table: 'contact_persons' | 'organizations',
  ids: readonly string[],
): Promise<string[]> {
  const entries = sql.identifier(table);
  return idsOf(
    scope,
    sql`with recursive going as (
      select id from ${entries} where ${among(sql`id`, ids)}
      union select e.id from ${entries} e join going on e.merged_into = going.id
    ) select id from going order by id`,
  );
}

async function organizationsOf(scope: Scope, participantId: string, going: readonly string[]): Promise<string[]> {
  const used = await idsOf(
    scope,
    sql`select id from organizations where id in (
      select organization_id from activities where participant_id = ${participantId}
      union select organization_id from proofs where participant_id = ${participantId}
      union select organization_id from contact_persons where ${among(sql`id`, going)}
    ) order by id for update`,
  );
  const alone = await idsOf(
    scope,
    sql`select id from organizations o where ${among(sql`id`, used)}
      and not exists (select from activities where organization_id = o.id and participant_id <> ${participantId})
      and not exists (select from proofs where organization_id = o.id and participant_id <> ${participantId})
      and not exists (select from contact_persons where organization_id = o.id and not ${among(sql`id`, going)})`,
  );
  return withMerged(scope, 'organizations', alone);
}

const among = (column: SQL, ids: readonly string[]): SQL =>
  ids.length === 0
    ? sql`false`
    : sql`(${column} in (${sql.join(
        ids.map((id) => sql`${id}::uuid`),
        sql`, `,
      )}))`;

async function idsOf({ tx }: Scope, query: SQL): Promise<string[]> {
  const { rows } = (await tx.execute(query)) as unknown as { rows: { id: string }[] };
  return rows.map(({ id }) => id);
}
