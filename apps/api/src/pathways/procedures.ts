import { computeProgress, explainObligation } from '@veertig/rules';
import { z } from 'zod';
import { audit } from '../audit/audit.ts';
import { existing, mayChange } from '../case-access.ts';
import { dayOf } from '../clock.ts';
import { inAgency } from '../db/scope.ts';
import { conflict, refuse } from '../failures.ts';
import { day, line, optionalLine, rowId } from '../input.ts';
import { findPerson, termsOf } from '../people/store.ts';
import { router, staffProcedure } from '../trpc.ts';
import { endOfTermFacts, profile, revision, term } from './input.ts';
import { addTerm, changePathway, changePathwayAt, loadDossiers } from './store.ts';

const decisions = z.object({
  contractReference: optionalLine(60),
  contractIncludesPnt: z.boolean(),
  optedOut: z.boolean().default(false),
  wantsCertificate: z.boolean().default(true),
});

export const pathways = router({
  /** Whether the pathway is mandatory, and why, before anything is stored. */
  assess: staffProcedure.input(profile).query(({ input }) => explainObligation(input)),

  /** Stores what the official record says and what was decided about the contract. */
  save: staffProcedure
    .input(profile.extend(decisions.shape).extend({ participantId: rowId, revision }))
    .mutation(({ ctx, input }) =>
      inAgency(ctx.deps.db, ctx.staff.agencyId, async (scope) => {
        const { participantId, revision: seen, ...change } = input;
        mayChange(ctx.staff, existing(await findPerson(scope, participantId)));
        const { result } = explainObligation(change);
        if (result.obligation === 'MANDATORY' && change.optedOut) refuse('OPT_OUT_NOT_POSSIBLE');
        if (change.trajectoryType === 'PRE_TRAJECTORY' && change.contractIncludesPnt) {
          refuse('NO_CONTRACT_IN_PRE_TRAJECTORY');
        }
        if (!(await changePathwayAt(scope, { participantId, revision: seen }, change))) conflict();
        await audit(scope, ctx.deps.keys.audit, ctx.deps.clock(), {
          actor: ctx.staff,
          action: 'PATHWAY_SAVED',
          subject: { kind: 'PARTICIPANT', id: participantId },
          facts: { obligation: result.obligation, includesPnt: change.contractIncludesPnt, optedOut: change.optedOut },
        });
        return { id: participantId };
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

  /** Notes on which day the counselor entered the result in KBI; only when the goal is reached (D-27). */
  markEnteredInKbi: staffProcedure
    .input(z.object({ participantId: rowId, enteredOn: day }))
    .mutation(({ ctx, input }) =>
      inAgency(ctx.deps.db, ctx.staff.agencyId, async (scope) => {
        mayChange(ctx.staff, existing(await findPerson(scope, input.participantId)));
        const dossier = (await loadDossiers(scope, [input.participantId])).get(input.participantId);
        const now = ctx.deps.clock();
        if (!dossier || !computeProgress({ ...dossier, today: dayOf(now) }).goalReached) refuse('GOAL_NOT_REACHED');
        await changePathway(scope, input.participantId, { kbiEnteredOn: input.enteredOn });
        await audit(scope, ctx.deps.keys.audit, now, {
          actor: ctx.staff,
          action: 'ENTERED_IN_KBI',
          subject: { kind: 'PARTICIPANT', id: input.participantId },
          facts: { enteredOn: input.enteredOn },
        });
        return { id: input.participantId };
      }),
    ),
});
