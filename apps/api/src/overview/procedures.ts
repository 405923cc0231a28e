import { dayOf } from '../clock.ts';
import { inAgency } from '../db/scope.ts';
import { malformed } from '../failures.ts';
import { guidesOf } from '../people/store.ts';
import { router, staffProcedure } from '../trpc.ts';
import { overviewInput, type Period, periodInput, readPeriod } from './input.ts';
import { shareOverview } from './share.ts';
import { overviewOf } from './view.ts';

export const overview = router({
  /** How work and hours are spread in a period: exact figures, for the team alone. */
  get: staffProcedure.input(overviewInput).query(({ ctx, input }) => {
    const now = ctx.deps.clock();
    const moment = { now, today: dayOf(now) };
    const period = periodOf(input, moment.today);
    return inAgency(ctx.deps.db, ctx.staff.agencyId, async (scope) => ({
      ...(await overviewOf(scope, period, moment, input.counselorId)),
      colleagues: await guidesOf(scope),
    }));
  }),

  /** The figures of the agency that may leave the team: rounded, without small groups and without colleagues (D-28). */
  shared: staffProcedure.input(periodInput).query(({ ctx, input }) => {
    const now = ctx.deps.clock();
    const moment = { now, today: dayOf(now) };
    const period = periodOf(input, moment.today);
    return inAgency(ctx.deps.db, ctx.staff.agencyId, async (scope) =>
      shareOverview(await overviewOf(scope, period, moment)),
    );
  }),
});

function periodOf(typed: Parameters<typeof readPeriod>[0], today: string): Period {
  const period = readPeriod(typed, today);
  return 'problem' in period ? malformed([period.problem]) : period;
}
