import { dayOf } from '../clock.ts';
import { atOneMoment, inAgency, type Scope } from '../db/scope.ts';
import { malformed } from '../failures.ts';
import { guidesOf } from '../people/store.ts';
import { router, staffProcedure } from '../trpc.ts';
import { overviewInput, type Period, periodInput, readPeriod } from './input.ts';
import { sharedOverview } from './share.ts';
import { overviewOfAll, overviewOfOne } from './view.ts';

export const overview = router({
  /**
   * How work and hours are spread in a period: exact figures, for the team alone. Of the agency as they were counted last,
   * null before the first time; of one caseload as of now.
   */
  get: staffProcedure.input(overviewInput).query(({ ctx, input: { counselorId, ...typed } }) => {
    const now = ctx.deps.clock();
    const period = periodOf(typed, dayOf(now));
    const read = async (scope: Scope) => ({
      period,
      figures: counselorId ? await overviewOfOne(scope, period, now, counselorId) : await overviewOfAll(scope, period),
      colleagues: await guidesOf(scope),
    });
    return inAgency(ctx.deps.db, ctx.staff.agencyId, read, atOneMoment);
  }),

  /** The figures of the agency that may leave the team: rounded, without small groups and without colleagues (D-28). */
  shared: staffProcedure.input(periodInput).query(({ ctx, input }) => {
    const period = periodOf(input, dayOf(ctx.deps.clock()));
    const read = async (scope: Scope) => ({ period, figures: await sharedOverview(scope, period) });
    return inAgency(ctx.deps.db, ctx.staff.agencyId, read, atOneMoment);
  }),
});

function periodOf(typed: Parameters<typeof readPeriod>[0], today: string): Period {
  const period = readPeriod(typed, today);
  return 'problem' in period ? malformed([period.problem]) : period;
}
