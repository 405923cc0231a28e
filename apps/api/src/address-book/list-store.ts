import { and, asc, desc, eq, isNull, type SQL, sql } from 'drizzle-orm';
import { beyond, pageOf } from '../db/keyset.ts';
import { addressKeys, organizations } from '../db/schema.ts';
import type { Scope } from '../db/scope.ts';
import { startingWith } from './key-store.ts';

/** Organizations on one page. */
const pageSize = 50;

interface Place {
  words: readonly string[];
  after?: string | undefined;
  before?: string | undefined;
}

/** One page of the address book by name, and whether there are pages around it. Every word must start a word. */
export async function pageOfOrganizations(scope: Scope, { words, after, before }: Place) {
  const backwards = before !== undefined;
  const seen = await placeOf(scope, before ?? after);
  const direction = backwards ? desc : asc;
  const rows = await scope.tx
    .select({ id: organizations.id, name: organizations.name, municipality: organizations.municipality })
    .from(organizations)
    .where(
      and(
        eq(organizations.agencyId, scope.agencyId),
        isNull(organizations.mergedInto),
        ...words.map((word) => found(scope, word)),
        seen && beyond([organizations.sortName, organizations.id], seen, backwards),
      ),
    )
    .orderBy(direction(organizations.sortName), direction(organizations.id))
    .limit(pageSize + 1);
  return pageOf(rows, { size: pageSize, backwards, begun: seen !== undefined });
}

const found = ({ agencyId }: Scope, word: string): SQL =>
  sql`${organizations.id} in (select ${addressKeys.organizationId} from ${addressKeys}
    where ${addressKeys.agencyId} = ${agencyId} and ${startingWith(word)})`;

async function placeOf({ tx, agencyId }: Scope, id: string | undefined) {
  if (id === undefined) return undefined;
  const [row] = await tx
    .select({ key: organizations.sortName, id: organizations.id })
    .from(organizations)
    .where(and(eq(organizations.id, id), eq(organizations.agencyId, agencyId)));
  return row;
}

/** Activities of one organization are counted so far: more is as good an answer, and reads no more lines. */
export const activitiesUpTo = 20;

/** How many activities of people on their way refer to an entry, up to a limit; `asked.id` is the entry. */
export const runningActivities = (agencyId: string, column: 'organization_id' | 'contact_person_id'): SQL =>
  sql`(select count(*)::int from (select 1 from activities a, lateral (
      select 1 from case_rows r where r.participant_id = a.participant_id and not r.goal_reached offset 0) on_the_way
    where a.${sql.identifier(column)} = asked.id and a.agency_id = ${agencyId} and a.judgement <> 'NOT_SUITABLE'
    limit ${activitiesUpTo}) counted)`;

/** How much goes on at an organization: who can be asked, activities of people on their way, the last answer. */
export interface Figures {
  contactPersons: number;
  activities: number;
  lastAnswerAt: Date | null;
}

/**
 * The figures of some organizations. Each figure of each is looked up by itself: joined at once, the planner would
 * rather read the lines of everybody in the agency.
 */
export async function figuresOf({ tx, agencyId }: Scope, ids: readonly string[]): Promise<(id: string) => Figures> {
  const answer = await tx.execute(sql`
    select id,
      (select count(*)::int from contact_persons c
        where c.organization_id = asked.id and c.agency_id = ${agencyId} and c.left_at is null and c.merged_into is null
      ) as "contactPersons",
      ${runningActivities(agencyId, 'organization_id')} as activities,
      (select (extract(epoch from max(answer.confirmed_at)) * 1000)::float from proofs p, lateral (
          select c.confirmed_at from confirmations c where c.proof_id = p.id offset 0) answer
        where p.organization_id = asked.id and p.agency_id = ${agencyId}
      ) as "lastAnswerAt"
    from unnest(string_to_array(${ids.join(',')}, ',')::uuid[]) as asked (id)`);
  const { rows } = answer as unknown as { rows: (StoredFigures & { id: string })[] };
  const byId = new Map(
    rows.map(({ id, lastAnswerAt, ...counts }) => [id, { ...counts, lastAnswerAt: instantOf(lastAnswerAt) }]),
  );
  return (id) => byId.get(id) ?? { contactPersons: 0, activities: 0, lastAnswerAt: null };
}

type StoredFigures = Omit<Figures, 'lastAnswerAt'> & { lastAnswerAt: number | null };

const instantOf = (milliseconds: number | null) => (milliseconds === null ? null : new Date(milliseconds));
