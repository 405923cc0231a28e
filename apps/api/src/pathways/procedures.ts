import { choiceIsOpen, computeProgress, determineObligation, explainObligation } from '@veertig/rules';
import { z } from 'zod';
import { audit } from '../audit/audit.ts';
import { existing, mayChange } from '../case-access.ts';
import { dayOf } from '../clock.ts';
import { inAgency } from '../db/scope.ts';
import { conflict, malformed, refuse } from '../failures.ts';
import { day, line, rowId } from '../input.ts';
import { findPerson, termsOf } from '../people/store.ts';
import { router, staffProcedure } from '../trpc.ts';
import { endOfTermFacts, officialRecord, profile, term } from './input.ts';
import { addTerm, changePathway, changePathwayAt, loadDossiers } from './store.ts';

export const pathways = router({
  /** Whether the pathway is mandatory, and why, before anything is stored. */
  assess: staffProcedure.input(profile).query(({ input }) => explainObligation(input)),

  /** Stores what the official record says. Whether the choice of before can still stand is told, and left to a person. */
  save: staffProcedure.input(officialRecord).mutation(({ ctx, input }) =>
    inAgency(ctx.deps.db, ctx.staff.agencyId, async (scope) => {
      const { participantId, revision: seen, ...change } = input;
      const person = existing(await findPerson(scope, participantId));
      mayChange(ctx.staff, person);
      if (!(await changePathwayAt(scope, { participantId, revision: seen }, change))) conflict();
      const pathway = { ...person.pathway, ...change };
      const { obligation } = determineObligation(pathway);
      await audit(scope, ctx.deps.keys.audit, ctx.deps.clock(), {
        actor: ctx.staff,
        action: 'PATHWAY_SAVED',
        subject: { kind: 'PARTICIPANT', id: participantId },
        facts: { obligation },
      });
      return { id: participantId, choiceOpen: choiceIsOpen({ ...pathway, obligation }) };
    }),
  ),

  /** Notes what the follow-up shows: effort, cause and an earlier sanction. The advice at the end of the term follows (EN-02). */
  noteEffort: staffProcedure.input(endOfTermFacts).mutation(({ ctx, input }) =>
    inAgency(ctx.deps.db, ctx.staff.agencyId, async (scope) => {
      const { participantId, revision: seen, ...facts } = input;
      mayChange(ctx.staff, existing(await findPerson(scope, participantId)));
      if (!(await changePathwayAt(scope, { participantId, revision: seen }, facts))) conflict();
      await audit(scope, ctx.deps.keys.audit, ctx.deps.clock(), {
        actor: ctx.staff,
        action: 'EFFORT_NOTED',
        subject: { kind: 'PARTICIPANT', id: participantId },
        facts,
      });
      return { id: participantId };
    }),
  ),

  /** Adds a term: an extension or a new one after an earlier one. The reason is part of the decision (EN-04, HR-04). */
  addTerm: staffProcedure
    .input(term.safeExtend({ participantId: rowId, reason: line(300, 'Vul de reden in.') }))
    .mutation(({ ctx, input }) =>
      inAgency(ctx.deps.db, ctx.staff.agencyId, async (scope) => {
        mayChange(ctx.staff, existing(await findPerson(scope, input.participantId)));
        const earlier = await termsOf(scope, [input.participantId]);
        if (earlier.some((known) => input.start <= known.end && known.start <= input.end)) refuse('TERM_OVERLAPS');
        const now = ctx.deps.clock();
        await addTerm(scope, { ...input, addedAt: now });
        await audit(scope, ctx.deps.keys.audit, now, {
          actor: ctx.staff,
          action: 'TERM_ADDED',
          subject: { kind: 'PARTICIPANT', id: input.participantId },
          facts: { start: input.start, end: input.end },
        });
        return { id: input.participantId };
      }),
    ),

  /**
   * Notes on which day the counselor entered the result in KBI, only when the goal is reached (D-27). Another day
   * corrects it, and none takes it back.
   */
  markEnteredInKbi: staffProcedure
    .input(z.object({ participantId: rowId, enteredOn: day.nullable() }))
    .mutation(({ ctx, input: { participantId, enteredOn } }) =>
      inAgency(ctx.deps.db, ctx.staff.agencyId, async (scope) => {
        mayChange(ctx.staff, existing(await findPerson(scope, participantId)));
        const dossier = (await loadDossiers(scope, [participantId])).get(participantId);
        const now = ctx.deps.clock();
        const reached = dossier !== undefined && computeProgress({ ...dossier, today: dayOf(now) }).goalReached;
        if (enteredOn && !reached) refuse('GOAL_NOT_REACHED');
        if (enteredOn && enteredOn > dayOf(now)) {
          malformed([{ field: 'enteredOn', sentence: 'Deze dag moet nog komen.' }]);
        }
        await changePathway(scope, participantId, { kbiEnteredOn: enteredOn });
        await audit(scope, ctx.deps.keys.audit, now, {
          actor: ctx.staff,
          action: 'ENTERED_IN_KBI',
          subject: { kind: 'PARTICIPANT', id: participantId },
          facts: { enteredOn },
        });
        return { id: participantId };
      }),
    ),
});
