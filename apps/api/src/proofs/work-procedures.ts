import { readyFilter } from '../caseload/filter-store.ts';
import { askerOf } from '../caseload/procedures.ts';
import { inAgency, type Scope } from '../db/scope.ts';
import { type Context, type Staff, staffProcedure } from '../trpc.ts';
import { workGroups, workPage } from './work-input.ts';
import { countedUpTo, countWork, pageOfWork, type Whose } from './work-store.ts';
import { workOf } from './work-view.ts';

const pageSize = 50;
/** Proofs of each group on the page that shows them all. */
const shownEach = 8;

/** The proofs that ask for something, in groups. */
export const work = {
  /** The oldest few of each group, and how many there are up to a limit. */
  work: staffProcedure.query(({ ctx }) =>
    inAgency(ctx.deps.db, ctx.staff.agencyId, async (scope) => {
      const whose = await whoseOf(scope, ctx, ctx.staff);
      const groups = [];
      for (const group of workGroups) {
        const count = await countWork(scope, whose, group);
        if (count === 0) continue;
        const { rows } = await pageOfWork(scope, whose, group, { size: shownEach });
        groups.push({ group, count, rows: await workOf(scope, rows, whose.today) });
      }
      return { groups, limit: countedUpTo };
    }),
  ),

  /** One group, fifty at a time. */
  workPage: staffProcedure.input(workPage).query(({ ctx, input: { group, ...place } }) =>
    inAgency(ctx.deps.db, ctx.staff.agencyId, async (scope) => {
      const whose = await whoseOf(scope, ctx, ctx.staff);
      const page = await pageOfWork(scope, whose, group, { ...place, size: pageSize });
      const count = await countWork(scope, whose, group);
      return { ...page, rows: await workOf(scope, page.rows, whose.today), count, limit: countedUpTo };
    }),
  ),
};

async function whoseOf(scope: Scope, { deps }: Pick<Context, 'deps'>, staff: Staff): Promise<Whose> {
  const { counselorIds, today } = await readyFilter(scope, { search: '' }, askerOf(staff, deps.clock()));
  return { counselorIds, today };
}
