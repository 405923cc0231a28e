import { assessActivity, type ModerationAction, moderationStep } from '@veertig/rules';
import { audit } from '../audit/audit.ts';
import { existing } from '../case-access.ts';
import { inAgency, type Scope } from '../db/scope.ts';
import type { Deps } from '../deps.ts';
import { conflict, malformed, refuse } from '../failures.ts';
import { rowIdInput } from '../input.ts';
import { municipalityOf } from '../places/municipalities.ts';
import { type Staff, staffProcedure } from '../trpc.ts';
import { writeCursor } from './cursor.ts';
import { duplicatesOf } from './duplicates.ts';
import { freshnessOf } from './freshness.ts';
import { decision, moderatorEdit, ownOffer, queueInput } from './input.ts';
import { mayHaveLink, postDecision, postLink } from './post-mails.ts';
import { possibleDuplicates, type QueueRow, queueCounts, queueOf, queuePage } from './queue-store.ts';
import { serves } from './served-store.ts';
import { stepChange } from './step-change.ts';
import { addOffer, changeOffer, findOffer, lockOffer, type Offer, offersLike, rewriteOffer } from './store.ts';
import { moderatorView, placeOf } from './view.ts';

/** What the local authority does with the offers of its municipalities (D-28). */
export const moderationProcedures = {
  /** What waits, what nobody answered about, what is on the site, and the rest. */
  queue: staffProcedure.input(queueInput).query(({ ctx: { deps, staff }, input }) =>
    inAgency(deps.db, staff.agencyId, async (scope) => {
      const rows = await queueOf(scope, input.view, input.text, input.after);
      const page = rows.slice(0, queuePage);
      const last = rows.length > queuePage ? page.at(-1) : undefined;
      const others = await possibleDuplicates(scope, [...new Set(page.map(({ likeness }) => likeness))]);
      return {
        offers: page.map((row) => queueRow(row, duplicatesOf(row, others).length, deps.clock())),
        next: last ? writeCursor({ rank: 0, at: last.submittedAt, id: last.id }) : null,
        counts: await queueCounts(scope),
      };
    }),
  ),

  /** One offer with advice and what is probably the same. */
  moderate: staffProcedure.input(rowIdInput).query(({ ctx: { deps, staff }, input }) =>
    inAgency(deps.db, staff.agencyId, async (scope) => {
      const offer = existing(await findOffer(scope, input.id));
      const alike = duplicatesOf(offer, await offersLike(scope, offer));
      const duplicates = alike.map(({ likeness: _, ...row }) => ({ ...row, municipality: placeOf(row.municipality) }));
      return { ...moderatorView(offer, deps.clock()), duplicates };
    }),
  ),

  /** Publishes, sends back, rejects, pauses, resumes, takes away, or says that it still holds. */
  decide: staffProcedure.input(decision).mutation(({ ctx: { deps, staff }, input }) =>
    inAgency(deps.db, staff.agencyId, async (scope) => {
      const offer = await atRevision(scope, input);
      const next = moderationStep(offer.state, input.action);
      if (!next) refuse('ILLEGAL_TRANSITION');
      const now = deps.clock();
      const reason = input.action === 'CONFIRM' ? {} : { reason: input.reason };
      const change = { ...stepChange(offer, next, now, input.action === 'CONFIRM'), ...reason };
      const changed = await changeOffer(scope, offer.id, change);
      if (tellsOwner.includes(input.action)) await postDecision(scope, changed, now);
      await note(scope, deps, staff, offer.id, `OFFER_${input.action}`, { state: next });
      return { state: next };
    }),
  ),

  /** Sends the owner the own link again, to the address on file alone. */
  sendLink: staffProcedure.input(rowIdInput).mutation(({ ctx: { deps, staff }, input }) =>
    inAgency(deps.db, staff.agencyId, async (scope) => {
      const offer = existing(await findOffer(scope, input.id));
      if (!mayHaveLink(offer)) refuse('ILLEGAL_TRANSITION');
      if (await postLink(scope, offer, deps.clock())) {
        await note(scope, deps, staff, offer.id, 'OFFER_LINK_SENT', { state: offer.state });
      }
      return { state: offer.state };
    }),
  ),

  /** Changes what an offer says; where it stands stays. */
  edit: staffProcedure.input(moderatorEdit).mutation(({ ctx: { deps, staff }, input }) =>
    inAgency(deps.db, staff.agencyId, async (scope) => {
      const offer = await atRevision(scope, input);
      await mustServe(scope, input.offer.municipality);
      const { revision } = await rewriteOffer(scope, offer.id, input.offer, { updatedAt: deps.clock() });
      await note(scope, deps, staff, offer.id, 'OFFER_EDITED', { state: offer.state });
      return { id: offer.id, revision };
    }),
  ),

  /** An offer of the local authority itself, or one it heard about: on the site at once, or to look at later. */
  add: staffProcedure.input(ownOffer).mutation(({ ctx: { deps, staff }, input }) =>
    inAgency(deps.db, staff.agencyId, async (scope) => {
      await mustServe(scope, input.offer.municipality);
      const state = input.publish ? 'PUBLISHED' : 'SUBMITTED';
      const { id } = await addOffer(scope, deps, input.offer, { state, source: 'STAFF' });
      await note(scope, deps, staff, id, 'OFFER_ADDED', { state });
      return { id };
    }),
  ),
};

const tellsOwner: readonly ModerationAction[] = ['PUBLISH', 'RETURN', 'REJECT'];

function queueRow({ askedAt, criteria, likeness: _, ...row }: QueueRow, duplicates: number, now: Date) {
  return {
    ...row,
    municipality: placeOf(row.municipality),
    freshness: freshnessOf({ askedAt }, now),
    advice: assessActivity(criteria).advice,
    duplicates,
  };
}

async function atRevision(scope: Scope, { id, revision }: { id: string; revision: number }): Promise<Offer> {
  const offer = existing(await lockOffer(scope, id));
  if (offer.revision !== revision) conflict();
  return offer;
}

async function mustServe(scope: Scope, municipality: string): Promise<void> {
  if (await serves(scope, municipality)) return;
  const sentence = `Het aanbod van ${municipalityOf(municipality).name} hoort niet bij dit bestuur.`;
  malformed([{ field: 'offer.municipality', sentence }]);
}

function note(scope: Scope, deps: Deps, staff: Staff, id: string, action: string, facts: { state: string }) {
  const subject = { kind: 'OFFER', id } as const;
  return audit(scope, deps.keys.audit, deps.clock(), { actor: staff, action, subject, facts });
}
