import { advanceProof } from '@veertig/rules';
import { z } from 'zod';
import { audit } from '../audit/audit.ts';
import { dayOf } from '../clock.ts';
import { inAgency } from '../db/scope.ts';
import { leadsNowhere } from '../erasures/leads-nowhere.ts';
import { conflict, notFound, refuse } from '../failures.ts';
import { fingerprint, linkToken, readCode } from '../links.ts';
import { post } from '../mail/outbox.ts';
import { termsOf } from '../people/store.ts';
import { changeState, findProof } from '../proofs/store.ts';
import { readSessions } from '../read-sessions.ts';
import { lookUpProcedure, openProcedure, router } from '../trpc.ts';
import { saveAnswer } from './answers.ts';
import { askReopen } from './ask-reopen.ts';
import { behind, behindOpen, refuseDead } from './behind.ts';
import { confirm, sameDraft } from './confirm.ts';
import { handOver, renewLink } from './deliver.ts';
import {
  askReopenInput,
  confirmInput,
  declineInput,
  delegateInput,
  hoursInput,
  linkInput,
  signerInput,
} from './input.ts';
import { onTheSpot } from './on-the-spot-procedures.ts';
import { othersFor } from './same-address-store.ts';
import { dropDraft, locateByCode, locateByToken } from './store.ts';
import { together } from './together-procedures.ts';
import { type Link, type LinkState, linkState, linkView, loadLink, loadLinkToChange } from './view.ts';

export const confirmations = router({
  ...together,
  ...onTheSpot,

  /** What stands behind a link. Reading changes nothing and leaves no trace: robots open links too. */
  open: openProcedure.input(linkInput).query(({ ctx, input }) =>
    behind(
      ctx.deps,
      input.token,
      async (scope, link) => {
        const now = ctx.deps.clock();
        const view = await linkView(scope, link, now);
        return { ...view, others: await othersFor(scope, ctx.deps.keys, link, view.state, now) };
      },
      loadLink,
    ),
  ),

  /** The link that belongs to a typed code. */
  byCode: lookUpProcedure.input(z.object({ code: z.string().max(40) })).query(async ({ ctx: { deps }, input }) => {
    const code = readCode(input.code);
    const found = await locateByCode(deps.db, fingerprint(deps.keys, code));
    if (!found) return leadsNowhere(deps, code);
    return { token: linkToken(deps.keys, 'CONFIRM', found.id, found.generation) };
  }),

  /** Step 2: the asked hours are right, or these are. Checked at once, so that mistakes show where they were made. */
  saveHours: openProcedure.input(hoursInput).mutation(({ ctx, input }) =>
    behindOpen(ctx.deps, input.token, async (scope, link, now) => {
      if (input.answer === 'ADJUST') {
        readSessions(input.rows, { terms: await termsOf(scope, [link.found.participant.id]), today: dayOf(now) });
      }
      const hours =
        input.answer === 'ADJUST'
          ? ({ answer: 'ADJUST', rows: input.rows } as const)
          : ({ answer: 'CORRECT' } as const);
      return saveAnswer(scope, link, { hours, remark: input.remark }, input.revision, now);
    }),
  ),

  /** Step 3: who signs, and how to reach them. */
  saveSigner: openProcedure.input(signerInput).mutation(({ ctx, input }) =>
    behindOpen(ctx.deps, input.token, (scope, link, now) => {
      const { name, role, reach } = input;
      return saveAnswer(scope, link, { signer: { name, role, reach } }, input.revision, now);
    }),
  ),

  /** Step 4: signs. The same again, or somebody faster, shows what was confirmed: one proof, whatever happens. */
  confirm: openProcedure.input(confirmInput).mutation(({ ctx, input }) =>
    behind(ctx.deps, input.token, async (scope, link) => {
      const now = ctx.deps.clock();
      if (linkState(link.delivery, link.found, now) === 'OPEN') {
        sameDraft(link, input.revision);
        await confirm(scope, ctx.deps, link, now);
      }
      const found = await findProof(scope, link.found.proof.id);
      const view = await linkView(scope, { ...link, found: found ?? notFound() }, now);
      return view.confirmed ? view : refuseDead(view.state);
    }),
  ),

  /** The ways out: refusal on principle, not the right person, or not correct. Each its own state and task (CK-04, D-13). */
  decline: openProcedure.input(declineInput).mutation(({ ctx, input }) =>
    behindOpen(ctx.deps, input.token, async (scope, { delivery, found }, now) => {
      const next = advanceProof(found.proof.state, input.how, 'CONTACT_PERSON');
      if ('error' in next) refuse(next.error);
      const refused = input.how === 'REFUSE' && refusalOf(found, input.reason, now);
      if (!(await changeState(scope, found.proof, { state: next.state, reason: input.reason, ...refused }))) conflict();
      await dropDraft(scope, delivery.id);
      await post(scope, now, { kind: 'PROOF_DECLINED', subjectId: delivery.id, recipient: found.counselor.email });
      await audit(scope, ctx.deps.keys.audit, now, {
        actor: { kind: 'CONTACT_PERSON', deliveryId: delivery.id, agencyId: scope.agencyId },
        action: `PROOF_${input.how}`,
        subject: { kind: 'PROOF', id: found.proof.id },
        facts: { from: found.proof.state, to: next.state },
      });
      return { state: next.state };
    }),
  ),

  /** "I am not the right person": a colleague gets the request. The same again does nothing more. */
  delegate: openProcedure.input(delegateInput).mutation(({ ctx, input }) =>
    behind(ctx.deps, input.token, async (scope, link) => {
      const now = ctx.deps.clock();
      const state = linkState(link.delivery, link.found, now);
      if (state === 'OPEN') await handOver(scope, ctx.deps, link, { name: input.name, email: input.email }, now);
      else if (state !== 'HANDED_OVER') refuseDead(state);
      return { state: 'HANDED_OVER' as const };
    }),
  ),

  /** "This is not right", after signing: the counselor gets the question to open the proof again. */
  askReopen: openProcedure.input(askReopenInput).mutation(({ ctx, input }) =>
    behind(ctx.deps, input.token, async (scope, link) => {
      const now = ctx.deps.clock();
      const state = linkState(link.delivery, link.found, now);
      if (state !== 'CONFIRMED') refuseDead(state);
      await askReopen(scope, ctx.deps, link, { reason: input.reason, now });
      return { asked: true as const };
    }),
  ),

  /** A new link for an expired one, by mail to the address on file. The answer never tells whether a mail goes out. */
  renew: openProcedure.input(linkInput).mutation(async ({ ctx: { deps }, input }) => {
    const place = await locateByToken(deps.db, fingerprint(deps.keys, input.token));
    if (place) {
      await inAgency(deps.db, place.agencyId, async (scope) => {
        const link = await loadLinkToChange(scope, place.id);
        const now = deps.clock();
        const state = linkState(link.delivery, link.found, now);
        if (state === 'EXPIRED') await renewLink(scope, deps, link, now);
        else if (answered.includes(state)) refuseDead(state);
      });
    }
    return { asked: true as const };
  }),
});

// Whoever holds the link reads this on its page anyway.
const answered: readonly LinkState[] = ['CONFIRMED', 'DECLINED', 'REVOKED'];

/** What stays of a refusal on principle when the request is sent again: the next counselor should know (CK-04). */
const refusalOf = ({ contactPerson }: Link['found'], reason: string | null, now: Date) => ({
  refusedAt: now,
  refusedById: contactPerson.id,
  refusedReason: reason,
});
