import { dayOf } from '../clock.ts';
import { inAgency } from '../db/scope.ts';
import { undo } from '../proofs/undo.ts';
import { whoseWork } from '../proofs/work-store.ts';
import { router, staffProcedure } from '../trpc.ts';
import { accept } from './accept.ts';
import { forEachSeen } from './for-each-seen.ts';
import { mostAtOnce, seenProofs } from './input.ts';
import { signalsFor, waitingForCheck } from './store.ts';
import { reviewRow } from './view.ts';

export const reviews = router({
  /** The own proofs that wait for a check, with their signals; of the whole agency for who guides nobody. */
  list: staffProcedure.query(({ ctx }) =>
    inAgency(ctx.deps.db, ctx.staff.agencyId, async (scope) => {
      const { rows, more } = await waitingForCheck(scope, whoseWork(ctx.staff), dayOf(ctx.deps.clock()));
      const signalsOf = await signalsFor(scope, rows, ctx.staff.userId);
      return { rows: rows.map((found) => reviewRow(found, signalsOf(found.proof.id))), more, most: mostAtOnce };
    }),
  ),

  /** Accepts proofs without signals, each in a transaction of its own, and tells of each whether it was done. */
  accept: staffProcedure
    .input(seenProofs)
    .mutation(({ ctx, input }) =>
      forEachSeen(ctx.deps, ctx.staff, input.proofs, (seen) => accept(ctx.deps, ctx.staff, seen)),
    ),

  /** Takes back what was just accepted, as far as nobody decided on since. */
  undo: staffProcedure
    .input(seenProofs)
    .mutation(({ ctx, input }) =>
      forEachSeen(ctx.deps, ctx.staff, input.proofs, (seen) => undo(ctx.deps, ctx.staff, seen)),
    ),
});
