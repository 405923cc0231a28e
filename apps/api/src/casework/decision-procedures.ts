import {
  addDays,
  type Choice,
  determineObligation,
  evaluateEndOfTerm,
  explainOption,
  type Obligation,
  possibleChoices,
  possibleTermDecisions,
} from '@veertig/rules';
import { z } from 'zod';
import { existing } from '../case-access.ts';
import { dayOf } from '../clock.ts';
import { inAgency, type Scope } from '../db/scope.ts';
import { conflict, malformed, refuse } from '../failures.ts';
import { rowId } from '../input.ts';
import { addTerm, changePathwayAt, loadDossiers, progressOf } from '../pathways/store.ts';
import { dossierOf } from '../people/dossier-view.ts';
import { findPerson, type Person } from '../people/store.ts';
import { router, staffProcedure } from '../trpc.ts';
import { changeCase } from './change-case.ts';
import { addDecision, countDecisions, listDecisions } from './decision-store.ts';
import { choice, termDecision } from './input.ts';

async function rulesOf(scope: Scope, person: Person, now: Date) {
  const { id } = person.participant;
  const dossier = (await loadDossiers(scope, [id])).get(id) ?? { terms: [], proofs: [] };
  return dossierOf(person, dossier, progressOf(dossier, dayOf(now)), dayOf(now));
}

/** What a person decides about a case, with the reason. The software advises and never decides (D-30). */
export const decisions = router({
  /** What was decided about one person, what can be decided now, and what each choice would mean. */
  list: staffProcedure.input(z.object({ participantId: rowId })).query(({ ctx, input }) =>
    inAgency(ctx.deps.db, ctx.staff.agencyId, async (scope) => {
      const person = existing(await findPerson(scope, input.participantId));
      const { endOfTerm, option } = await rulesOf(scope, person, ctx.deps.clock());
      return {
        made: await listDecisions(scope, input.participantId),
        termDecisions: endOfTerm ? possibleTermDecisions(endOfTerm) : [],
        termDecisionsMade: await countDecisions(scope, input.participantId, 'END_OF_TERM'),
        optedIn: explainOption({ ...option, contractIncludesPnt: true, optedIn: true, optedOut: false }),
        optedOut: explainOption({ ...option, optedOut: true, wantsCertificate: true }),
        amended: explainOption({ ...option, optedOut: true, contractIncludesPnt: false }),
      };
    }),
  ),

  /** Records what a person decided at the end of the term; an extension adds its term. A later one replaces it. */
  endTerm: staffProcedure.input(termDecision).mutation(({ ctx, input }) =>
    changeCase(ctx, input.participantId, async (scope, person, now) => {
      const { participantId, outcome, reason } = input;
      const { endOfTerm } = await rulesOf(scope, person, now);
      if (!endOfTerm) refuse('NO_TERM');
      if ((await countDecisions(scope, participantId, 'END_OF_TERM')) !== input.after) conflict();
      if (!possibleTermDecisions(endOfTerm).includes(outcome)) refuse('DECISION_NOT_POSSIBLE');
      const advice = evaluateEndOfTerm(endOfTerm).outcome;
      const { status, obligation, effort = null, causeOutsideWill, contractIncludesPnt, termEnd } = endOfTerm;
      const stored = await addDecision(scope, {
        participantId,
        subject: 'END_OF_TERM',
        sequence: input.after + 1,
        outcome,
        aboutOn: termEnd,
        reason,
        facts: { advice, status, obligation, effort, causeOutsideWill: causeOutsideWill ?? null, contractIncludesPnt },
        decidedBy: ctx.staff.userId,
        decidedAt: now,
      });
      if (!stored) conflict();
      const until = outcome === 'EXTEND' ? extendedUntil(input.until, termEnd) : null;
      if (until) {
        await addTerm(scope, {
          participantId,
          start: addDays(termEnd, 1),
          end: until,
          reason: 'Verlenging',
          addedAt: now,
        });
      }
      return { action: 'END_OF_TERM_DECIDED', facts: { outcome, advice, termEnd, until } };
    }),
  ),

  /** Opts in, opts out, or notes that the contract was amended. Each stays in the history (OPT-01, OPT-03, OPT-04). */
  choose: staffProcedure.input(choice).mutation(({ ctx, input }) =>
    changeCase(ctx, input.participantId, async (scope, { pathway }, now) => {
      const { participantId, revision, chosenOn } = input;
      const { obligation } = determineObligation(pathway);
      const possible = possibleChoices({ ...pathway, obligation });
      if (!possible.includes(input.choice)) refuse(refusalOf(input.choice, obligation));
      if (!(await changePathwayAt(scope, { participantId, revision }, changeOf(input)))) conflict();
      await addDecision(scope, {
        participantId,
        subject: 'CHOICE',
        sequence: (await countDecisions(scope, participantId, 'CHOICE')) + 1,
        outcome: input.choice,
        aboutOn: chosenOn,
        reason: input.reason ?? '',
        facts: { obligation, contractReference: input.contractReference, wantsCertificate: input.wantsCertificate },
        decidedBy: ctx.staff.userId,
        decidedAt: now,
      });
      return { action: 'CHOICE_MADE', facts: { choice: input.choice, chosenOn, obligation } };
    }),
  ),
});

function extendedUntil(until: string | null, termEnd: string): string {
  if (!until) return malformed([{ field: 'until', sentence: 'Vul de nieuwe laatste dag in.' }]);
  if (until <= termEnd) return malformed([{ field: 'until', sentence: 'De nieuwe termijn eindigt na de vorige.' }]);
  return until;
}

function refusalOf(chosen: Choice, obligation: Obligation) {
  if (obligation === 'NOT_APPLICABLE') return 'NO_CONTRACT_IN_PRE_TRAJECTORY';
  return chosen !== 'IN' && obligation === 'MANDATORY' ? 'OPT_OUT_NOT_POSSIBLE' : 'DECISION_NOT_POSSIBLE';
}

function changeOf({ choice: chosen, contractReference, wantsCertificate }: z.infer<typeof choice>) {
  if (chosen === 'OUT') return { optedOut: true, wantsCertificate };
  if (chosen === 'AMENDED') return { contractIncludesPnt: false, ...(contractReference ? { contractReference } : {}) };
  if (!contractReference) {
    return malformed([{ field: 'contractReference', sentence: 'Vul de referentie van het contract in.' }]);
  }
  return { optedOut: false, contractIncludesPnt: true, contractReference, wantsCertificate };
}
