import { dayOf } from '../clock.ts';
import { inAgency } from '../db/scope.ts';
import { guidesOf } from '../people/store.ts';
import { router, type Staff, staffProcedure } from '../trpc.ts';
import { countCases } from './count-store.ts';
import { type Asker, readyFilter } from './filter-store.ts';
import { caseFilter, listInput, selection } from './input.ts';
import { pageOfCases } from './list-store.ts';
import { listedCases } from './list-view.ts';
import { readySelection } from './selection-store.ts';

const mostOnPaper = 500;

/** What a filter needs to know beside itself. */
export const askerOf = (staff: Staff, now: Date): Asker => ({
  userId: staff.userId,
  standsInFor: staff.standsInFor ?? [],
  guides: staff.role === 'COUNSELOR',
  today: dayOf(now),
});

export const caseload = router({
  /** Fifty people a filter finds, in an order, after or before somebody. */
  list: staffProcedure.input(listInput).query(({ ctx, input }) => {
    const asker = askerOf(ctx.staff, ctx.deps.clock());
    const { sort, descending, after, before, ...filter } = input;
    return inAgency(ctx.deps.db, ctx.staff.agencyId, async (scope) => {
      const ready = await readyFilter(scope, filter, asker);
      const page = await pageOfCases(scope, ready, { sort, descending, after, before });
      return { ...page, rows: await listedCases(scope, page.rows, asker.today) };
    });
  }),

  /** The people of a selection by name, for paper; `more` when paper holds not all. */
  print: staffProcedure.input(selection).query(({ ctx, input }) => {
    const asker = askerOf(ctx.staff, ctx.deps.clock());
    return inAgency(ctx.deps.db, ctx.staff.agencyId, async (scope) => {
      const ready = await readySelection(scope, input, asker);
      const page = await pageOfCases(scope, ready, { sort: 'NAME', size: mostOnPaper });
      return { rows: await listedCases(scope, page.rows, asker.today), more: page.hasNext, most: mostOnPaper };
    });
  }),

  /** Everybody whose caseload can be looked at. */
  colleagues: staffProcedure.query(({ ctx }) => inAgency(ctx.deps.db, ctx.staff.agencyId, guidesOf)),

  /** How many people each chip shows beside the other choices. */
  counts: staffProcedure.input(caseFilter).query(({ ctx, input }) => {
    const asker = askerOf(ctx.staff, ctx.deps.clock());
    return inAgency(ctx.deps.db, ctx.staff.agencyId, async (scope) =>
      countCases(scope, await readyFilter(scope, input, asker)),
    );
  }),
});
