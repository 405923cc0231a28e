import { and, eq, sql } from 'drizzle-orm';
import { activities } from '../db/schema.ts';
import type { Scope } from '../db/scope.ts';
import type { Activity } from './store.ts';

type FirstTime = Pick<
  Activity,
  'companionKind' | 'companionName' | 'companionAgreed' | 'warmHandover' | 'warmHandoverOn'
>;

/** Stores what is arranged for the first time; false when somebody did since `revision`, and nothing is stored. */
export async function storeFirstTime(
  { tx, agencyId }: Scope,
  { id, revision }: { id: string; revision: number },
  change: FirstTime,
): Promise<boolean> {
  const changed = await tx
    .update(activities)
    .set({ ...change, firstTimeRevision: sql`${activities.firstTimeRevision} + 1` })
    .where(and(eq(activities.id, id), eq(activities.agencyId, agencyId), eq(activities.firstTimeRevision, revision)))
    .returning({ id: activities.id });
  return changed.length > 0;
}
