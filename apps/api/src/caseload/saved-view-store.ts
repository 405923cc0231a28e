import { and, asc, count, eq, or } from 'drizzle-orm';
import { savedViews, user } from '../db/schema.ts';
import type { Scope } from '../db/scope.ts';

export type SavedView = typeof savedViews.$inferSelect;

/** The views somebody can choose: the own ones and those of the team, by name. */
export function viewsFor({ tx, agencyId }: Scope, userId: string) {
  return tx
    .select({
      id: savedViews.id,
      name: savedViews.name,
      query: savedViews.query,
      shared: savedViews.shared,
      ownerId: savedViews.ownerId,
      ownerName: user.name,
    })
    .from(savedViews)
    .innerJoin(user, eq(user.id, savedViews.ownerId))
    .where(and(eq(savedViews.agencyId, agencyId), or(eq(savedViews.ownerId, userId), eq(savedViews.shared, true))))
    .orderBy(asc(savedViews.name));
}

/** One view of this agency, or undefined. */
export async function findView({ tx, agencyId }: Scope, id: string): Promise<SavedView | undefined> {
  const [view] = await tx
    .select()
    .from(savedViews)
    .where(and(eq(savedViews.id, id), eq(savedViews.agencyId, agencyId)));
  return view;
}

/** How many views somebody keeps. */
export async function countViews({ tx, agencyId }: Scope, ownerId: string): Promise<number> {
  const [row] = await tx
    .select({ amount: count() })
    .from(savedViews)
    .where(and(eq(savedViews.agencyId, agencyId), eq(savedViews.ownerId, ownerId)));
  return row?.amount ?? 0;
}

/** Stores a view; one of the same owner with that name is replaced. Returns the id. */
export async function storeView(
  { tx, agencyId }: Scope,
  view: Pick<SavedView, 'ownerId' | 'name' | 'query' | 'shared' | 'createdAt'>,
): Promise<string> {
  const same = and(
    eq(savedViews.agencyId, agencyId),
    eq(savedViews.ownerId, view.ownerId),
    eq(savedViews.name, view.name),
  );
  await tx.delete(savedViews).where(same);
  const [stored] = await tx
    .insert(savedViews)
    .values({ ...view, agencyId })
    .returning({ id: savedViews.id });
  if (!stored) throw new Error('view was not stored');
  return stored.id;
}

/** Forgets a view. */
export async function removeView({ tx, agencyId }: Scope, id: string): Promise<void> {
  await tx.delete(savedViews).where(and(eq(savedViews.id, id), eq(savedViews.agencyId, agencyId)));
}
