import { dayOf } from '../clock.ts';
import { inAgency } from '../db/scope.ts';
import { rowIdInput } from '../input.ts';
import { guidesOf } from '../people/store.ts';
import { leadsTeam, router, staffProcedure } from '../trpc.ts';
import { canEnd, endOrTakeBack, handOver, mayEnd } from './hand-over.ts';
import { handoverInput } from './input.ts';
import { previewHandover } from './preview.ts';
import { countPeople, newestHandovers } from './store.ts';

/** Hand-overs on the page; older ones stand in the trail. */
const mostShown = 50;

export const handovers = router({
  /** The newest hand-overs: of the agency for who leads or checks it, else those given or taken. */
  list: staffProcedure.query(({ ctx }) =>
    inAgency(ctx.deps.db, ctx.staff.agencyId, async (scope) => {
      const everybody = ctx.staff.role !== 'COUNSELOR';
      const found = await newestHandovers(scope, mostShown, everybody ? undefined : ctx.staff.userId);
      const today = dayOf(ctx.deps.clock());
      const rows = [];
      for (const one of found) {
        const people = await countPeople(scope, one.handover.id);
        rows.push({ ...one, people, mayEnd: mayEnd(ctx.staff, one) && canEnd(one.handover, today) });
      }
      return { rows, colleagues: await guidesOf(scope), anybody: leadsTeam(ctx.staff.role), today };
    }),
  ),

  /** What a hand-over would do. Nothing is stored. */
  preview: staffProcedure
    .input(handoverInput)
    .query(({ ctx, input }) =>
      inAgency(ctx.deps.db, ctx.staff.agencyId, (scope) =>
        previewHandover(scope, ctx.staff, input, dayOf(ctx.deps.clock())),
      ),
    ),

  /** Gives the own caseload, or as coordinator any, to a colleague: for good or for an absence. */
  give: staffProcedure.input(handoverInput).mutation(({ ctx, input }) => handOver(ctx.deps, ctx.staff, input)),

  /** Ends an absence early, or takes back what was just handed over. */
  end: staffProcedure.input(rowIdInput).mutation(({ ctx, input }) => endOrTakeBack(ctx.deps, ctx.staff, input.id)),
});
