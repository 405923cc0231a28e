import {
  determineObligation,
  evaluateEndOfTerm,
  explainEndOfTerm,
  explainObligation,
  explainOption,
  explainProgress,
  forecast,
} from '@veertig/rules';
import { z } from 'zod';
import { activitiesOf } from '../activities/store.ts';
import { listedActivity } from '../activities/view.ts';
import { audit } from '../audit/audit.ts';
import { existing, guides, mayChange } from '../case-access.ts';
import { readyFilter } from '../caseload/filter-store.ts';
import { askerOf } from '../caseload/procedures.ts';
import { confirmedSince, figuresOfToday, groupsOfToday } from '../caseload/today-store.ts';
import { addFirstChoices, beginsWithChoice } from '../casework/decision-store.ts';
import { dayOf, daysLater } from '../clock.ts';
import { inAgency } from '../db/scope.ts';
import { conflict, malformed, refuse } from '../failures.ts';
import { rowId } from '../input.ts';
import { mailTrouble } from '../mail/outbox.ts';
import { contract, profile } from '../pathways/input.ts';
import { loadDossiers, progressOf } from '../pathways/store.ts';
import { messagesOf } from '../progress/message-store.ts';
import { addProgressLink } from '../progress/store.ts';
import { proofsOf } from '../proofs/store.ts';
import { listedProof } from '../proofs/view.ts';
import { scansOfPerson } from '../scans/store.ts';
import { sealingState } from '../seal/sealing-state.ts';
import { sealExpiresAt } from '../seal/store.ts';
import { router, staffProcedure } from '../trpc.ts';
import { dossierOf } from './dossier-view.ts';
import { editedFacts, participantFacts } from './input.ts';
import { addPerson, editParticipant, findPerson, isKbiReferenceInUse } from './store.ts';
import { caseload } from './view.ts';

/** Of two people with one KBI reference the database refuses the second, also when they come at once. */
function explainStoring(error: unknown): never {
  if (!isKbiReferenceInUse(error)) throw error;
  return malformed([{ field: 'kbiReference', sentence: 'Deze KBI-referentie staat al bij een andere inburgeraar.' }]);
}

export const people = router({
  /** What needs the counselor today, most urgent first, and whether mails and seals get through. */
  today: staffProcedure.query(async ({ ctx }) => {
    const sealExpires = await sealExpiresAt(ctx.deps.db);
    return inAgency(ctx.deps.db, ctx.staff.agencyId, async (scope) => {
      const filter = await readyFilter(scope, { search: '' }, askerOf(ctx.staff, ctx.deps.clock()));
      return {
        groups: await groupsOfToday(scope, filter),
        ...(await figuresOfToday(scope, filter)),
        confirmedThisWeek: await confirmedSince(scope, filter, daysLater(ctx.deps.clock(), -7)),
        mail: { ...(await mailTrouble(scope)), configured: ctx.deps.mailTransport !== null },
        sealing: await sealingState(scope, sealExpires, ctx.deps.clock()),
      };
    });
  }),

  /** Everything on the page of one person, each decision with its reasons. */
  get: staffProcedure.input(z.object({ id: rowId })).query(({ ctx, input }) =>
    inAgency(ctx.deps.db, ctx.staff.agencyId, async (scope) => {
      const person = existing(await findPerson(scope, input.id));
      const today = dayOf(ctx.deps.clock());
      const dossier = (await loadDossiers(scope, [input.id])).get(input.id) ?? { terms: [], proofs: [] };
      const progress = progressOf(dossier, today);
      const end = dossierOf(person, dossier, progress, today);
      const proofs = await proofsOf(scope, input.id);
      return {
        participant: person.participant,
        pathway: person.pathway,
        counselor: person.counselor,
        terms: dossier.terms,
        obligation: explainObligation(person.pathway),
        option: explainOption(end.option),
        progress: explainProgress({ ...dossier, today }),
        forecast: forecast({ ...dossier, today }),
        endOfTerm: end.endOfTerm && { ...explainEndOfTerm(end.endOfTerm), ...evaluateEndOfTerm(end.endOfTerm) },
        activities: (await activitiesOf(scope, input.id)).map(listedActivity),
        proofs: proofs.map(listedProof),
        scans: await scansOfPerson(scope, input.id),
        messages: await messagesOf(scope, input.id),
        next: (await caseload(scope, [person], ctx.deps.clock()))[0]?.steps ?? [],
        mine: guides(ctx.staff, person),
      };
    }),
  ),

  /** Opens a dossier with contract and term. A pre-trajectory has no contract, so none may be given (TG-06). */
  add: staffProcedure.input(participantFacts.extend({ profile, contract })).mutation(({ ctx, input }) =>
    inAgency(ctx.deps.db, ctx.staff.agencyId, async (scope) => {
      const { profile: official, contract: agreed, ...participant } = input;
      const { obligation } = determineObligation(official);
      if (official.trajectoryType === 'PRE_TRAJECTORY' && agreed.includesPnt) refuse('NO_CONTRACT_IN_PRE_TRAJECTORY');
      const now = ctx.deps.clock();
      const id = await addPerson(scope, {
        participant: { ...participant, counselorId: ctx.staff.userId, createdAt: now },
        pathway: { ...official, contractReference: agreed.reference, contractIncludesPnt: agreed.includesPnt },
        term: agreed.term,
      });
      await addProgressLink(scope, ctx.deps.keys, id, now);
      const begun = { decidedBy: ctx.staff.userId, decidedAt: now };
      await addFirstChoices(scope, [{ participantId: id, profile: official, contract: agreed }], begun);
      const subject = { kind: 'PARTICIPANT', id } as const;
      await audit(scope, ctx.deps.keys.audit, now, {
        actor: ctx.staff,
        action: 'PARTICIPANT_ADDED',
        subject,
        facts: { obligation, ...(beginsWithChoice(input) && { choice: 'IN' }) },
      });
      return { id };
    }).catch(explainStoring),
  ),

  /** Corrects the facts about a participant. CONFLICT when somebody did so since the form showed them. */
  edit: staffProcedure.input(editedFacts).mutation(({ ctx, input }) =>
    inAgency(ctx.deps.db, ctx.staff.agencyId, async (scope) => {
      const { id, revision, ...change } = input;
      mayChange(ctx.staff, existing(await findPerson(scope, id)));
      if (!(await editParticipant(scope, { id, revision }, change))) conflict();
      const subject = { kind: 'PARTICIPANT', id } as const;
      await audit(scope, ctx.deps.keys.audit, ctx.deps.clock(), {
        actor: ctx.staff,
        action: 'PARTICIPANT_EDITED',
        subject,
      });
      return { id };
    }).catch(explainStoring),
  ),
});
