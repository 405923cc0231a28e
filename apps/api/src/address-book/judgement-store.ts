import { and, desc, eq, gt, inArray, isNull, or } from 'drizzle-orm';
import { addressJudgements, user } from '../db/schema.ts';
import type { Scope } from '../db/scope.ts';
import type { Pair } from './input.ts';

export type Judgement = typeof addressJudgements.$inferSelect;
type NewJudgement = Omit<typeof addressJudgements.$inferInsert, 'id' | 'agencyId' | 'kind'>;

const columnsOf = (kind: Pair['kind']) =>
  kind === 'ORGANIZATION'
    ? ({ kept: 'keptOrganizationId', gone: 'goneOrganizationId' } as const)
    : ({ kept: 'keptContactPersonId', gone: 'goneContactPersonId' } as const);

/** The two entries that a judgement is about. */
export function pairOf(row: Judgement): Pair {
  const columns = columnsOf(row.kind);
  return { kind: row.kind, kept: row[columns.kept] ?? '', gone: row[columns.gone] ?? '' };
}

/** Stores what a person concluded about two entries. */
export async function addJudgement(
  { tx, agencyId }: Scope,
  { kind, kept, gone }: Pair,
  row: NewJudgement,
): Promise<void> {
  const columns = columnsOf(kind);
  await tx.insert(addressJudgements).values({ ...row, kind, agencyId, [columns.kept]: kept, [columns.gone]: gone });
}

/** A merge, held; or undefined. */
export async function holdMerge({ tx, agencyId }: Scope, id: string): Promise<Judgement | undefined> {
  const [found] = await tx
    .select()
    .from(addressJudgements)
    .where(
      and(
        eq(addressJudgements.id, id),
        eq(addressJudgements.agencyId, agencyId),
        eq(addressJudgements.outcome, 'MERGED'),
      ),
    )
    .for('update');
  return found;
}

export async function markUndone({ tx, agencyId }: Scope, id: string, undoneAt: Date): Promise<void> {
  await tx
    .update(addressJudgements)
    .set({ undoneAt })
    .where(and(eq(addressJudgements.id, id), eq(addressJudgements.agencyId, agencyId)));
}

/** The merges that stand, in which an organization or one of these contact persons stayed, the newest first. */
export function standingMerges({ tx, agencyId }: Scope, kept: readonly string[]) {
  return tx
    .select({ judgement: addressJudgements, doneByName: user.name })
    .from(addressJudgements)
    .innerJoin(user, eq(user.id, addressJudgements.doneBy))
    .where(
      and(
        eq(addressJudgements.agencyId, agencyId),
        eq(addressJudgements.outcome, 'MERGED'),
        isNull(addressJudgements.undoneAt),
        or(
          inArray(addressJudgements.keptOrganizationId, [...kept]),
          inArray(addressJudgements.keptContactPersonId, [...kept]),
        ),
      ),
    )
    .orderBy(desc(addressJudgements.doneAt));
}

/** How many of these contact persons took part in a merge since an instant. */
export function countMergesOf({ tx, agencyId }: Scope, contactPersonIds: readonly string[], since: Date) {
  if (contactPersonIds.length === 0) return Promise.resolve(0);
  const ids = [...contactPersonIds];
  return tx.$count(
    addressJudgements,
    and(
      eq(addressJudgements.agencyId, agencyId),
      eq(addressJudgements.outcome, 'MERGED'),
      isNull(addressJudgements.undoneAt),
      gt(addressJudgements.doneAt, since),
      or(inArray(addressJudgements.keptContactPersonId, ids), inArray(addressJudgements.goneContactPersonId, ids)),
    ),
  );
}

/** Of two entries one text, whichever comes first. */
export const pairKey = (a: string, b: string): string => [a, b].toSorted().join(' ');

/** The pairs of which somebody said that they are two, as far as one of these entries takes part. */
export async function apartPairs({ tx, agencyId }: Scope, kind: Pair['kind'], ids: readonly string[]) {
  if (ids.length === 0) return new Set<string>();
  const columns = columnsOf(kind);
  const rows = await tx
    .select()
    .from(addressJudgements)
    .where(
      and(
        eq(addressJudgements.agencyId, agencyId),
        eq(addressJudgements.outcome, 'APART'),
        inArray(addressJudgements[columns.kept], [...ids]),
      ),
    );
  return new Set(rows.map((row) => pairKey(row[columns.kept] ?? '', row[columns.gone] ?? '')));
}
