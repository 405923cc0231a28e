import { z } from 'zod';
import { existing } from '../case-access.ts';
import { dayOf } from '../clock.ts';
import { inAgency } from '../db/scope.ts';
import { conflict, malformed } from '../failures.ts';
import { rowId } from '../input.ts';
import { findPerson } from '../people/store.ts';
import { router, staffProcedure } from '../trpc.ts';
import { changeCase } from './change-case.ts';
import { addEntry, addVersion, listEntries, versionsOf } from './entry-store.ts';
import { correctedEntry, newEntry } from './input.ts';
import { currentEntries } from './view.ts';

// A plan is no effort and no talk: both tell what was.
function notAhead(happenedOn: string, now: Date): void {
  if (happenedOn > dayOf(now)) malformed([{ field: 'happenedOn', sentence: 'Deze dag moet nog komen.' }]);
}

/** Notes, efforts and talks: working documents of the agency (RC-13). */
export const entries = router({
  /** What was written about one person, each with its former texts. */
  list: staffProcedure.input(z.object({ participantId: rowId })).query(({ ctx, input }) =>
    inAgency(ctx.deps.db, ctx.staff.agencyId, async (scope) => {
      existing(await findPerson(scope, input.participantId));
      return currentEntries(await listEntries(scope, input.participantId));
    }),
  ),

  /** Writes something down about a case. */
  write: staffProcedure.input(newEntry).mutation(({ ctx, input }) =>
    changeCase(ctx, input.participantId, async (scope, _person, now) => {
      notAhead(input.happenedOn, now);
      await addEntry(scope, { ...input, writtenBy: ctx.staff.userId, writtenAt: now });
      return { action: 'ENTRY_WRITTEN', facts: { kind: input.kind, milestone: input.milestone } };
    }),
  ),

  /** Corrects what was written; the former text stays. CONFLICT when somebody corrected it since. */
  correct: staffProcedure.input(correctedEntry).mutation(async ({ ctx, input }) => {
    const { agencyId, userId } = ctx.staff;
    const versions = await inAgency(ctx.deps.db, agencyId, (scope) => versionsOf(scope, input.entryId));
    const { participantId } = existing(versions[0]);
    return changeCase(ctx, participantId, async (scope, _person, now) => {
      notAhead(input.happenedOn, now);
      const [last] = await versionsOf(scope, input.entryId);
      if (last?.version !== input.version) conflict();
      const version = input.version + 1;
      const stored = await addVersion(scope, { ...input, participantId, version, writtenBy: userId, writtenAt: now });
      if (!stored) conflict();
      return { action: 'ENTRY_CORRECTED', facts: { kind: input.kind, version } };
    });
  }),
});
