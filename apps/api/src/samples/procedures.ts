import { existing } from '../case-access.ts';
import { inAgency } from '../db/scope.ts';
import { rowIdInput } from '../input.ts';
import { router, staffProcedure } from '../trpc.ts';
import { lotOf } from './draw-lots.ts';
import { drawSample, repeatDraw } from './draw-sample.ts';
import { drawInput, outcomeInput, settleInput } from './input.ts';
import { recordOutcome, settleDoubt } from './record-outcome.ts';
import { findSample, newestSamples, proofsOfSample } from './store.ts';

/** Samples on the page; older ones stand in the trail. */
const mostShown = 24;

export const samples = router({
  /** The newest samples with their outcomes. */
  list: staffProcedure.query(({ ctx }) =>
    inAgency(ctx.deps.db, ctx.staff.agencyId, (scope) => newestSamples(scope, mostShown)),
  ),

  /** One sample: whom to call about which proof, what came of it, and whether drawing again gives the same. */
  get: staffProcedure.input(rowIdInput).query(({ ctx, input }) =>
    inAgency(ctx.deps.db, ctx.staff.agencyId, async (scope) => {
      const { sample, drawnByName } = existing(await findSample(scope, input.id));
      const rows = await proofsOfSample(scope, sample.id);
      const proofs = rows.map(({ facts, drawn, ...row }) => ({
        ...row,
        ...drawn,
        lot: lotOf(sample.seed, row.number),
        minutes: facts.totalMinutes,
        sessions: facts.confirmed,
        signerName: facts.contactPerson.name,
        signedAt: facts.signature.signedAt,
        channel: facts.signature.channel,
      }));
      const numbers = rows.map(({ number }) => number);
      return { ...sample, drawnByName, proofs, repeats: await repeatDraw(scope, sample, numbers) };
    }),
  ),

  /** Draws accepted proofs of a month at random. */
  draw: staffProcedure.input(drawInput).mutation(({ ctx, input }) => drawSample(ctx.deps, ctx.staff, input)),

  /** Writes what came of checking one drawn proof. */
  record: staffProcedure.input(outcomeInput).mutation(({ ctx, input }) => recordOutcome(ctx.deps, ctx.staff, input)),

  /** Keeps the hours of a doubted proof as they are, with a reason. */
  settle: staffProcedure.input(settleInput).mutation(({ ctx, input }) => settleDoubt(ctx.deps, ctx.staff, input)),
});
