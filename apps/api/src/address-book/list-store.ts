import { and, asc, count, countDistinct, desc, eq, inArray, isNull, max, ne, type SQL, sql } from 'drizzle-orm';
import {
  activities,
  addressKeys,
  caseRows,
  confirmations,
  contactPersons,
  organizations,
  proofs,
} from '../db/schema.ts';
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
        seen && beyond(seen, backwards),
      ),
    )
    .orderBy(direction(organizations.sortName), direction(organizations.id))
    .limit(pageSize + 1);
  const more = rows.length > pageSize;
  const page = rows.slice(0, pageSize);
  if (backwards) page.reverse();
  return {
    rows: page,
    hasNext: backwards ? seen !== undefined : more,
    hasPrevious: backwards ? more : seen !== undefined,
  };
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

function beyond({ key, id }: { key: string; id: string }, backwards: boolean): SQL {
  const own = sql`(${organizations.sortName}, ${organizations.id})`;
  const place = sql`(${sql.param(key, organizations.sortName)}, ${sql.param(id, organizations.id)})`;
  return backwards ? sql`${own} < ${place}` : sql`${own} > ${place}`;
}

/** How much goes on at some organizations: who can be asked, activities of people on their way, the last answer. */
export async function figuresOf(scope: Scope, ids: readonly string[]) {
  const people = new Map((await contactsOf(scope, ids)).map((row) => [row.id, row.amount]));
  const running = new Map((await runningAt(scope, ids)).map((row) => [row.id, row.amount]));
  const answers = new Map((await answersOf(scope, ids)).map((row) => [row.id, row.at]));
  return (id: string) => ({
    contactPersons: people.get(id) ?? 0,
    activities: running.get(id) ?? 0,
    lastAnswerAt: answers.get(id) ?? null,
  });
}

function contactsOf({ tx, agencyId }: Scope, ids: readonly string[]) {
  return tx
    .select({ id: contactPersons.organizationId, amount: count() })
    .from(contactPersons)
    .where(
      and(
        eq(contactPersons.agencyId, agencyId),
        inArray(contactPersons.organizationId, [...ids]),
        isNull(contactPersons.leftAt),
        isNull(contactPersons.mergedInto),
      ),
    )
    .groupBy(contactPersons.organizationId);
}

/** Activities of people who are not at forty hours yet. */
function runningAt({ tx, agencyId }: Scope, ids: readonly string[]) {
  return tx
    .select({ id: activities.organizationId, amount: countDistinct(activities.id) })
    .from(activities)
    .innerJoin(caseRows, eq(caseRows.participantId, activities.participantId))
    .where(
      and(
        eq(activities.agencyId, agencyId),
        inArray(activities.organizationId, [...ids]),
        ne(activities.judgement, 'NOT_SUITABLE'),
        eq(caseRows.goalReached, false),
      ),
    )
    .groupBy(activities.organizationId);
}

function answersOf({ tx, agencyId }: Scope, ids: readonly string[]) {
  return tx
    .select({ id: proofs.organizationId, at: max(confirmations.confirmedAt) })
    .from(proofs)
    .innerJoin(confirmations, eq(confirmations.proofId, proofs.id))
    .where(and(eq(proofs.agencyId, agencyId), inArray(proofs.organizationId, [...ids])))
    .groupBy(proofs.organizationId);
}
