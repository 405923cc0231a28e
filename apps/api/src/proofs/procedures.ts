import { allowedActions, explainProgress, explainSignals, totalMinutes } from '@veertig/rules';
import { lastRefusal } from '../address-book/page-store.ts';
import { existing, guides } from '../case-access.ts';
import { dayOf } from '../clock.ts';
import { declarationOf } from '../confirmations/declaration.ts';
import { inAgency } from '../db/scope.ts';
import { rowIdInput } from '../input.ts';
import { loadDossiers } from '../pathways/store.ts';
import { toTyped } from '../read-sessions.ts';
import { openDoubtOf } from '../samples/doubt-store.ts';
import { scansOf } from '../scans/store.ts';
import { router, staffProcedure } from '../trpc.ts';
import { chooseContactPerson, otherContactPersons } from './choose-contact-person.ts';
import { decide } from './decide.ts';
import { dismissReopen } from './dismiss-reopen.ts';
import { choiceOfContactPerson, decision, requestInput, seen } from './input.ts';
import { paper } from './paper-procedures.ts';
import { requestMail } from './request.mail.ts';
import { saveRequest } from './save-request.ts';
import { signalFactsOf } from './signal-store.ts';
import { findProof, lastDelivery } from './store.ts';
import { acceptUndoableUntil, sendsAt, undo } from './undo.ts';
import { versionsOf } from './version-store.ts';
import { evidenceOf, onTheSpotUrl, requestMailFacts, waysOf } from './view.ts';
import { work } from './work-procedures.ts';

export const proofs = router({
  ...paper,
  ...work,

  /** One proof: what was asked, what was confirmed, and what the counselor can do now. */
  get: staffProcedure.input(rowIdInput).query(({ ctx, input }) =>
    inAgency(ctx.deps.db, ctx.staff.agencyId, async (scope) => {
      const found = existing(await findProof(scope, input.id));
      const dossiers = await loadDossiers(scope, [found.participant.id]);
      const dossier = dossiers.get(found.participant.id) ?? { terms: [], proofs: [] };
      const facts = (await signalFactsOf(scope, [found], ctx.staff.userId)).get(input.id);
      return {
        ...found,
        askedMinutes: totalMinutes(found.proof.asked),
        actions: allowedActions({ state: found.proof.state, actor: 'COUNSELOR' }),
        ways: waysOf(found),
        typedAsked: found.proof.asked.map(toTyped),
        /** The sentence to read out, as it will stand on the proof. */
        declaration: declarationOf(found.participant.name, found.proof.asked),
        onTheSpot: onTheSpotUrl(ctx.deps, found.proof),
        scans: await scansOf(scope, input.id, null),
        evidence: await evidenceOf(scope, found),
        signals: facts ? explainSignals(facts) : [],
        /** Until when the request can be taken back without a trace outside. */
        sendsAt: await sendsAt(scope, found, ctx.deps.clock()),
        /** Until when an acceptance can be taken back. */
        undoableUntil: await acceptUndoableUntil(scope, found, ctx.deps.clock()),
        delivery: (await lastDelivery(scope, input.id)) ?? null,
        versions: await versionsOf(scope, input.id),
        /** What a control sample doubted about the hours that count, while nobody looked at it. */
        sampleDoubt: await openDoubtOf(scope, input.id),
        progress: explainProgress({ ...dossier, today: dayOf(ctx.deps.clock()) }),
        /** When this organization last refused on principle, whoever's hours it was about. */
        refusedBefore: await lastRefusal(scope, found.proof),
        mine: guides(ctx.staff, found),
      };
    }),
  ),

  /** Makes or changes the request for an activity: the hours as the participant told them. Nothing is sent yet. */
  saveRequest: staffProcedure.input(requestInput).mutation(({ ctx, input }) => saveRequest(ctx.deps, ctx.staff, input)),

  /** The mail exactly as the contact person will get it, with a link that does not work. */
  previewMail: staffProcedure.input(rowIdInput).query(({ ctx, input }) =>
    inAgency(ctx.deps.db, ctx.staff.agencyId, async (scope) => {
      const found = existing(await findProof(scope, input.id));
      const facts = await requestMailFacts(scope, found, ctx.deps);
      const url = `${ctx.deps.publicUrl}/bevestig/voorbeeld`;
      return { to: found.contactPerson.email, ...requestMail({ ...facts, url, code: 'VOORBEELD0' }) };
    }),
  ),

  /** Sends the request to the contact person: a personal link, and the state "asked". */
  send: staffProcedure
    .input(rowIdInput)
    .mutation(({ ctx, input }) => decide(ctx.deps, ctx.staff, { id: input.id, action: 'SEND' })),

  /** Every other decision on a proof. `revision` is what the page showed: deciding on older facts is a conflict. */
  decide: staffProcedure.input(decision).mutation(({ ctx, input }) => decide(ctx.deps, ctx.staff, input)),

  /** The colleagues of the contact person in the address book. */
  otherContactPersons: staffProcedure
    .input(rowIdInput)
    .query(({ ctx, input }) =>
      inAgency(ctx.deps.db, ctx.staff.agencyId, async (scope) =>
        otherContactPersons(scope, existing(await findProof(scope, input.id))),
      ),
    ),

  /** Asks somebody else of the organization, before sending or after a refusal (D-13). */
  chooseContactPerson: staffProcedure
    .input(choiceOfContactPerson)
    .mutation(({ ctx, input }) => chooseContactPerson(ctx.deps, ctx.staff, input)),

  /** Takes back the last step: a request whose mail did not leave yet, or hours accepted a moment ago. */
  undo: staffProcedure.input(seen).mutation(({ ctx, input }) => undo(ctx.deps, ctx.staff, input)),

  /** "No" to a contact person who asked to open the proof again. */
  dismissReopen: staffProcedure.input(seen).mutation(({ ctx, input }) => dismissReopen(ctx.deps, ctx.staff, input)),
});
