import { and, asc, desc, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm';
import { caseloadsOf } from '../case-access.ts';
import { type WorkGroup, workGroups } from '../caseload/work-group.ts';
import { beyond, pageOf } from '../db/keyset.ts';
import { caseRows, confirmations, proofs, proofWork } from '../db/schema.ts';
import type { Scope } from '../db/scope.ts';
import type { Staff } from '../trpc.ts';

/** Counting stops here. */
export const countedUpTo = 1000;

/** Whose proofs: of some caseloads, or undefined for everybody's. */
export type Whose = readonly string[] | undefined;

/** A counselor sees the own cases and those of absent colleagues, everybody else those of the agency. */
export const whoseWork = (staff: Staff): Whose => (staff.role === 'COUNSELOR' ? caseloadsOf(staff) : undefined);

interface Place {
  after?: string | undefined;
  before?: string | undefined;
  size: number;
}

export type StoredWork = Awaited<ReturnType<typeof pageOfWork>>['rows'][number];

/** One page of the proofs of a group, the longest waiting first, and whether there are pages around it. */
export async function pageOfWork(scope: Scope, whose: Whose, group: WorkGroup, { after, before, size }: Place) {
  const backwards = before !== undefined;
  const seen = await placeOf(scope, group, before ?? after);
  const direction = backwards ? desc : asc;
  const rows = await scope.tx
    .select({
      id: proofWork.proofId,
      participantId: proofWork.participantId,
      participantName: caseRows.name,
      step: proofWork.step,
      changesOn: caseRows.changesOn,
    })
    .from(proofWork)
    .innerJoin(caseRows, eq(caseRows.participantId, proofWork.participantId))
    .where(
      and(...conditionsOf(scope, whose, group), seen && beyond([proofWork.since, proofWork.proofId], seen, backwards)),
    )
    .orderBy(direction(proofWork.since), direction(proofWork.proofId))
    .limit(size + 1);
  return pageOf(rows, { size, backwards, begun: seen !== undefined });
}

/** How many proofs each group has, up to a limit. */
export async function countWork({ tx, ...scope }: Scope, whose: Whose): Promise<Record<WorkGroup, number>> {
  const counts = workGroups.map((group) => {
    const some = tx
      .select({ one: sql`1` })
      .from(proofWork)
      .where(and(...conditionsOf({ tx, ...scope }, whose, group)))
      // In the order of an index, so that it stops there instead of reading the table until enough are found.
      .orderBy(asc(proofWork.since))
      .limit(countedUpTo);
    return sql`(select count(*)::int from (${some}) counted) as ${sql.identifier(group)}`;
  });
  const answer = await tx.execute(sql`select ${sql.join(counts, sql`, `)}`);
  const [row] = (answer as unknown as { rows: Record<WorkGroup, number>[] }).rows;
  if (!row) throw new Error('counting answered nothing');
  return row;
}

function conditionsOf({ agencyId }: Scope, whose: Whose, group: WorkGroup): (SQL | undefined)[] {
  return [eq(proofWork.agencyId, agencyId), whose && ofCaseloads(whose), eq(proofWork.workGroup, group)];
}

// Of one caseload an index gives the order; a few are read together.
const ofCaseloads = (ids: readonly string[]): SQL => {
  const [only = '', ...others] = ids;
  return others.length === 0 ? eq(proofWork.counselorId, only) : inArray(proofWork.counselorId, [...ids]);
};

/** Where the proof last seen stands in the order of a group, also when it left the group since. */
async function placeOf({ tx, agencyId }: Scope, group: WorkGroup, id: string | undefined) {
  if (id === undefined) return undefined;
  const [row] = await tx
    .select({ id: proofs.id, createdAt: proofs.createdAt, confirmedAt: confirmations.confirmedAt })
    .from(proofs)
    .leftJoin(
      confirmations,
      and(eq(confirmations.proofId, proofs.id), isNull(confirmations.replacedAt), isNull(confirmations.withdrawnAt)),
    )
    .where(and(eq(proofs.id, id), eq(proofs.agencyId, agencyId)));
  return row && { id, key: (group === 'REVIEW' && row.confirmedAt) || row.createdAt };
}
