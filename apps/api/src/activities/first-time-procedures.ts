import { checkCompanion } from '@veertig/rules';
import { audit } from '../audit/audit.ts';
import { existing, mayChange } from '../case-access.ts';
import { addEntry } from '../casework/entry-store.ts';
import { dayOf } from '../clock.ts';
import { inAgency } from '../db/scope.ts';
import { conflict, malformed } from '../failures.ts';
import { findPerson } from '../people/store.ts';
import { staffProcedure } from '../trpc.ts';
import { firstTime as input } from './first-time-input.ts';
import { storeFirstTime } from './first-time-store.ts';
import { findActivity } from './store.ts';

/** The first time of a participant at an activity: never a duty, always the choice of both (RC-05, RC-11). */
export const firstTime = {
  /** Arranges who goes along and whether the participant is announced, and notes what was said when that was done. */
  arrangeFirstTime: staffProcedure.input(input).mutation(({ ctx, input }) =>
    inAgency(ctx.deps.db, ctx.staff.agencyId, async (scope) => {
      const { id, revision, companion, warmHandover, note } = input;
      const { activity } = existing(await findActivity(scope, id));
      const person = existing(await findPerson(scope, activity.participantId));
      mayChange(ctx.staff, person);
      const now = ctx.deps.clock();
      const names = { companionName: companion?.name ?? null, counselorName: person.counselor.name };
      if (checkCompanion(names).result === 'BLOCK') {
        malformed([{ field: 'companion.name', sentence: 'De trajectbegeleider gaat zelf niet mee (regel RC-06).' }]);
      }
      const warmHandoverOn = warmHandover === 'NOT_NEEDED' ? null : input.warmHandoverOn;
      if (warmHandover === 'DONE' && warmHandoverOn && warmHandoverOn > dayOf(now)) {
        malformed([{ field: 'warmHandoverOn', sentence: 'Deze dag moet nog komen.' }]);
      }
      const stored = await storeFirstTime(
        scope,
        { id, revision },
        {
          companionKind: companion?.kind ?? null,
          companionName: companion?.name ?? null,
          companionAgreed: companion?.agreed ?? null,
          warmHandover,
          warmHandoverOn,
        },
      );
      if (!stored) conflict();
      if (note && warmHandoverOn) {
        await addEntry(scope, {
          participantId: activity.participantId,
          kind: 'NOTE',
          happenedOn: warmHandoverOn,
          text: `Warme overdracht voor ${activity.description}: ${note}`,
          writtenBy: ctx.staff.userId,
          writtenAt: now,
        });
      }
      await audit(scope, ctx.deps.keys.audit, now, {
        actor: ctx.staff,
        action: 'FIRST_TIME_ARRANGED',
        subject: { kind: 'ACTIVITY', id },
        facts: { companion: companion?.kind ?? null, warmHandover, warmHandoverOn },
      });
      return { id };
    }),
  ),
};
