import { and, asc, desc, eq, isNull, type SQL, sql } from 'drizzle-orm';
import { beyond, pageOf } from '../db/keyset.ts';
import { addressKeys, contactPersons } from '../db/schema.ts';
import type { Scope } from '../db/scope.ts';
import { startingWith } from './key-store.ts';
import { runningActivities } from './list-store.ts';

/** People on one page. */
const pageSize = 50;

interface Place {
  words: readonly string[];
  after?: string | undefined;
  before?: string | undefined;
}

/** One page of the contact persons without an organization by name: neighbors, a buddy. Every word must start a word. */
export async function pageOfInformal(scope: Scope, { words, after, before }: Place) {
  const backwards = before !== undefined;
  const seen = await placeOf(scope, before ?? after);
  const direction = backwards ? desc : asc;
  const rows = await scope.tx
    .select({
      id: contactPersons.id,
      name: contactPersons.name,
      role: contactPersons.role,
      leftAt: contactPersons.leftAt,
    })
    .from(contactPersons)
    .where(
      and(
        eq(contactPersons.agencyId, scope.agencyId),
        isNull(contactPersons.organizationId),
        isNull(contactPersons.mergedInto),
        ...words.map((word) => found(scope, word)),
        seen && beyond([contactPersons.sortName, contactPersons.id], seen, backwards),
      ),
    )
    .orderBy(direction(contactPersons.sortName), direction(contactPersons.id))
    .limit(pageSize + 1);
  return pageOf(rows, { size: pageSize, backwards, begun: seen !== undefined });
}

const found = ({ agencyId }: Scope, word: string): SQL =>
  sql`${contactPersons.id} in (select ${addressKeys.contactPersonId} from ${addressKeys}
    where ${addressKeys.agencyId} = ${agencyId} and ${startingWith(word)} and ${addressKeys.organizationId} is null)`;

async function placeOf({ tx, agencyId }: Scope, id: string | undefined) {
  if (id === undefined) return undefined;
  const [row] = await tx
    .select({ key: contactPersons.sortName, id: contactPersons.id })
    .from(contactPersons)
    .where(and(eq(contactPersons.id, id), eq(contactPersons.agencyId, agencyId)));
  return row;
}

/** What somebody is asked about: activities of people on their way, up to a limit, and the newest activity of all. */
export interface Asked {
  activities: number;
  latest: { id: string; description: string } | null;
}

/** The same for some contact persons, each looked up by itself. */
export async function askedOf({ tx, agencyId }: Scope, ids: readonly string[]): Promise<(id: string) => Asked> {
  const answer = await tx.execute(sql`
    select id,
      ${runningActivities(agencyId, 'contact_person_id')} as activities,
      (select jsonb_build_object('id', a.id, 'description', a.description) from activities a
        where a.contact_person_id = asked.id and a.agency_id = ${agencyId}
        order by a.created_at desc, a.id limit 1
      ) as latest
    from unnest(string_to_array(${ids.join(',')}, ',')::uuid[]) as asked (id)`);
  const { rows } = answer as unknown as { rows: (Asked & { id: string })[] };
  const byId = new Map(rows.map(({ id, ...asked }) => [id, asked]));
  return (id) => byId.get(id) ?? { activities: 0, latest: null };
}
