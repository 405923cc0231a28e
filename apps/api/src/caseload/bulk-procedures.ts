import { randomUUID } from 'node:crypto';
import { inAgency } from '../db/scope.ts';
import type { Deps } from '../deps.ts';
import { malformed } from '../failures.ts';
import { rowIdInput } from '../input.ts';
import { guidesOf } from '../people/store.ts';
import { router, type Staff, staffProcedure } from '../trpc.ts';
import { forEach } from './bulk.ts';
import { bulkInput, type Selection, selection } from './input.ts';
import { askerOf } from './procedures.ts';
import { selectedPeople } from './selection-store.ts';
import { undoableUntil, undoRun } from './undo.ts';

/** People at once: what one person can still oversee, and what ends within seconds. */
const mostAtOnce = 200;
const tooMany = `Kies hoogstens ${mostAtOnce} mensen tegelijk. Maak de lijst kleiner met een filter.`;

export const bulk = router({
  /** The people of a selection by name, and who could take over their cases. */
  select: staffProcedure.input(selection).query(async ({ ctx, input }) => {
    const people = await select(ctx.deps, ctx.staff, input);
    const colleagues = await inAgency(ctx.deps.db, ctx.staff.agencyId, guidesOf);
    return { ...people, most: mostAtOnce, colleagues };
  }),

  /** What an action would do for each person. Nothing is stored. */
  preview: staffProcedure.input(bulkInput).query(async ({ ctx, input }) => {
    const { people } = await few(ctx.deps, ctx.staff, input.selection);
    return forEach(ctx.deps, ctx.staff, people, { action: input.action, id: null });
  }),

  /** Does it, person by person, and tells of each whether it was done; with what takes it back, and until when. */
  run: staffProcedure.input(bulkInput).mutation(async ({ ctx, input }) => {
    const { people } = await few(ctx.deps, ctx.staff, input.selection);
    const id = randomUUID();
    const outcomes = await forEach(ctx.deps, ctx.staff, people, { action: input.action, id });
    const until = undoableUntil(ctx.deps, input.action.kind, ctx.deps.clock());
    return { outcomes, undo: until && outcomes.some(({ done }) => done) ? { id, until } : null };
  }),

  /** Takes an own action back for everybody at once, as far as nothing came on top of it, and tells where it did. */
  undo: staffProcedure.input(rowIdInput).mutation(({ ctx, input }) => undoRun(ctx.deps, ctx.staff, input.id)),
});

const select = (deps: Deps, staff: Staff, chosen: Selection) =>
  inAgency(deps.db, staff.agencyId, (scope) => selectedPeople(scope, chosen, askerOf(staff, deps.clock()), mostAtOnce));

async function few(deps: Deps, staff: Staff, chosen: Selection) {
  const selected = await select(deps, staff, chosen);
  return selected.more ? malformed([{ field: 'selection', sentence: tooMany }]) : selected;
}
