import { z } from 'zod';
import { audit } from '../audit/audit.ts';
import { inAgency } from '../db/scope.ts';
import { malformed, refuse } from '../failures.ts';
import { line, rowIdInput } from '../input.ts';
import { leadsTeam, router, type Staff, staffProcedure } from '../trpc.ts';
import { countViews, findView, removeView, type SavedView, storeView, viewsFor } from './saved-view-store.ts';

const mostViews = 30;

const view = z.object({
  name: line(60, 'Geef de weergave een naam.'),
  /** Filter and order as the address of the list carries them, without the question mark. */
  query: z
    .string()
    .max(500)
    .regex(/^[\w=&%+.*-]*$/),
  shared: z.boolean().default(false),
});

/** The owner removes a view; one of the team a coordinator too. */
const mayRemove = (staff: Staff, { ownerId, shared }: Pick<SavedView, 'ownerId' | 'shared'>): boolean =>
  ownerId === staff.userId || (shared && leadsTeam(staff.role));

export const savedViews = router({
  /** The own views and those of the team. */
  list: staffProcedure.query(({ ctx }) =>
    inAgency(ctx.deps.db, ctx.staff.agencyId, async (scope) => {
      const views = await viewsFor(scope, ctx.staff.userId);
      return views.map((one) => ({ ...one, mayRemove: mayRemove(ctx.staff, one) }));
    }),
  ),

  /** Keeps a filter of the list under a name; the same name again replaces it. */
  save: staffProcedure.input(view).mutation(({ ctx, input }) =>
    inAgency(ctx.deps.db, ctx.staff.agencyId, async (scope) => {
      const { userId } = ctx.staff;
      if ((await countViews(scope, userId)) >= mostViews) {
        malformed([{ field: 'name', sentence: `Er zijn al ${mostViews} weergaven. Verwijder er eerst een.` }]);
      }
      const now = ctx.deps.clock();
      const id = await storeView(scope, { ...input, ownerId: userId, createdAt: now });
      await audit(scope, ctx.deps.keys.audit, now, {
        actor: ctx.staff,
        action: 'VIEW_SAVED',
        subject: { kind: 'ACCOUNT', id: userId },
        facts: { view: id, shared: input.shared },
      });
      return { id };
    }),
  ),

  /** Forgets a view; one that is gone, or that only somebody else sees, is nothing to forget. */
  remove: staffProcedure.input(rowIdInput).mutation(({ ctx, input }) =>
    inAgency(ctx.deps.db, ctx.staff.agencyId, async (scope) => {
      const found = await findView(scope, input.id);
      const seen = found && (found.shared || found.ownerId === ctx.staff.userId);
      if (!seen) return { id: input.id };
      if (!mayRemove(ctx.staff, found)) refuse('FORBIDDEN_ACTOR');
      await removeView(scope, input.id);
      await audit(scope, ctx.deps.keys.audit, ctx.deps.clock(), {
        actor: ctx.staff,
        action: 'VIEW_REMOVED',
        subject: { kind: 'ACCOUNT', id: found.ownerId },
        facts: { view: input.id, shared: found.shared },
      });
      return { id: input.id };
    }),
  ),
});
