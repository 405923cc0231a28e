import { and, asc, desc, eq, gt, inArray, isNotNull, lt, or, type SQL, sql } from 'drizzle-orm';
import { offers } from '../db/schema.ts';
import type { Scope } from '../db/scope.ts';
import { readCursor } from './cursor.ts';
import type { QueueView } from './input.ts';
import { plainWords } from './plain-words.ts';

/** How many rows a page of the queue has. */
export const queuePage = 30;

const viewCondition: Record<QueueView, SQL | undefined> = {
  TO_MODERATE: eq(offers.state, 'SUBMITTED'),
  TO_CHECK: and(eq(offers.state, 'PUBLISHED'), isNotNull(offers.askedAt)),
  PUBLISHED: eq(offers.state, 'PUBLISHED'),
  OTHER: inArray(offers.state, ['RETURNED', 'PAUSED', 'REJECTED', 'WITHDRAWN']),
};

/** One page of the agency's offers: what waits longest first, of the rest the newest first. One row more tells of a next page. */
export function queueOf({ tx, agencyId }: Scope, view: QueueView, text: string | undefined, after: string | undefined) {
  const { id, slug, title, offerType, municipality, organizationName, contactName } = offers;
  const { state, source, askedAt, criteria, likeness, submittedAt, checkedAt, revision } = offers;
  const oldestFirst = view === 'TO_MODERATE';
  return tx
    .select({
      ...{ id, slug, title, offerType, municipality, organizationName, contactName },
      ...{ state, source, askedAt, criteria, likeness, submittedAt, checkedAt, revision },
    })
    .from(offers)
    .where(and(eq(offers.agencyId, agencyId), viewCondition[view], withWords(text), beyond(after, oldestFirst)))
    .orderBy(oldestFirst ? asc(submittedAt) : desc(submittedAt), asc(id))
    .limit(queuePage + 1);
}
export type QueueRow = Awaited<ReturnType<typeof queueOf>>[number];

/** How many offers each view holds. */
export async function queueCounts({ tx, agencyId }: Scope): Promise<Record<QueueView, number>> {
  const count = (condition: SQL | undefined) => sql<number>`(count(*) filter (where ${condition}))::int`;
  const [counts] = await tx
    .select({
      TO_MODERATE: count(viewCondition.TO_MODERATE),
      TO_CHECK: count(viewCondition.TO_CHECK),
      PUBLISHED: count(viewCondition.PUBLISHED),
      OTHER: count(viewCondition.OTHER),
    })
    .from(offers)
    .where(eq(offers.agencyId, agencyId));
  return counts ?? { TO_MODERATE: 0, TO_CHECK: 0, PUBLISHED: 0, OTHER: 0 };
}

/** Offers that are not over and stand in the same place, for many at once. */
export function possibleDuplicates({ tx, agencyId }: Scope, likenesses: readonly string[]) {
  return tx
    .select({ id: offers.id, title: offers.title, likeness: offers.likeness })
    .from(offers)
    .where(
      and(
        eq(offers.agencyId, agencyId),
        inArray(offers.likeness, [...likenesses, '']),
        inArray(offers.state, ['SUBMITTED', 'RETURNED', 'PUBLISHED', 'PAUSED']),
      ),
    );
}

function withWords(text: string | undefined): SQL | undefined {
  const words = plainWords(text ?? '').slice(0, 8);
  if (words.length === 0) return undefined;
  return sql`${offers.search} @@ to_tsquery('dutch', ${words.map((word) => `${word}:*`).join(' & ')})`;
}

function beyond(after: string | undefined, oldestFirst: boolean): SQL | undefined {
  const cursor = readCursor(after);
  if (!cursor) return undefined;
  const { at, id } = cursor;
  const further = oldestFirst ? gt(offers.submittedAt, at) : lt(offers.submittedAt, at);
  return or(further, and(eq(offers.submittedAt, at), gt(offers.id, id)));
}
