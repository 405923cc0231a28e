import { workGroups } from '../caseload/work-group.ts';
import { dayOf } from '../clock.ts';
import { inAgency } from '../db/scope.ts';
import { staffProcedure } from '../trpc.ts';
import { workPage } from './work-input.ts';
import { countedUpTo, countWork, pageOfWork, whoseWork } from './work-store.ts';
import { listedWork } from './work-view.ts';

const pageSize = 50;
/** Proofs of each group on the page that shows them all. */
const shownEach = 8;

/** The proofs that ask for something, in groups. */
export const work = {
  /** The longest waiting few of each group, and how many there are up to a limit. */
  work: staffProcedure.query(({ ctx }) =>
    inAgency(ctx.deps.db, ctx.staff.agencyId, async (scope) => {
      const whose = whoseWork(ctx.staff);
      const counts = await countWork(scope, whose);
      const pages = [];
      for (const group of workGroups) {
        if (counts[group] === 0) continue;
        const { rows } = await pageOfWork(scope, whose, group, { size: shownEach });
        pages.push({ group, count: counts[group], stored: rows });
      }
      // Together, so that what is due is judged from few statements.
      const stored = pages.flatMap((page) => page.stored);
      const work = await listedWork(scope, stored, dayOf(ctx.deps.clock()), ctx.staff.userId);
      const byId = new Map(work.map((row) => [row.proofId, row]));
      const groups = pages.map(({ stored, ...page }) => ({
        ...page,
        rows: stored.flatMap(({ id }) => byId.get(id) ?? []),
      }));
      return { groups, limit: countedUpTo };
    }),
  ),

  /** One group, fifty at a time. */
  workPage: staffProcedure.input(workPage).query(({ ctx, input: { group, ...place } }) =>
    inAgency(ctx.deps.db, ctx.staff.agencyId, async (scope) => {
      const whose = whoseWork(ctx.staff);
      const page = await pageOfWork(scope, whose, group, { ...place, size: pageSize });
      const counts = await countWork(scope, whose);
      const rows = await listedWork(scope, page.rows, dayOf(ctx.deps.clock()), ctx.staff.userId);
      return { ...page, rows, count: counts[group], limit: countedUpTo };
    }),
  ),
};
