import {
  assessActivity,
  checkContactPerson,
  explainActivity,
  explainContactPerson,
  explainGrouping,
} from '@veertig/rules';
import type { z } from 'zod';
import { lastRefusal } from '../address-book/page-store.ts';
import { audit } from '../audit/audit.ts';
import { existing, guides, mayChange } from '../case-access.ts';
import { inAgency, type Scope } from '../db/scope.ts';
import { conflict, malformed, refuse } from '../failures.ts';
import { rowIdInput } from '../input.ts';
import { findPublishedById } from '../offers/public-store.ts';
import { findPerson, type Person } from '../people/store.ts';
import { openRequestFor } from '../proofs/share-request.ts';
import { proofsOf } from '../proofs/store.ts';
import { listedProof } from '../proofs/view.ts';
import { router, staffProcedure } from '../trpc.ts';
import { correctContactPerson } from './correct-contact-person.ts';
import { firstTime } from './first-time-procedures.ts';
import {
  type contactPersonChoice,
  correction,
  criteria,
  judgement,
  newActivity,
  type organizationChoice,
} from './input.ts';
import {
  activitiesOf,
  addActivity,
  addContactPerson,
  addOrganization,
  addressBook,
  findActivity,
  findContactPerson,
  findOrganization,
  judgeActivity,
  type Organization,
} from './store.ts';

export const activities = router({
  ...firstTime,

  /** The agency's organizations and contact persons, to choose from. */
  addressBook: staffProcedure.query(({ ctx }) => inAgency(ctx.deps.db, ctx.staff.agencyId, addressBook)),

  /** Advice on a checklist before anything is stored (CR-18: a person judges). */
  assess: staffProcedure.input(criteria).query(({ input }) => explainActivity(input)),

  /** One activity with advice, contact person check and the proofs that came of it. */
  get: staffProcedure.input(rowIdInput).query(({ ctx, input }) =>
    inAgency(ctx.deps.db, ctx.staff.agencyId, async (scope) => {
      const found = existing(await findActivity(scope, input.id));
      const person = existing(await findPerson(scope, found.activity.participantId));
      const proofs = await proofsOf(scope, person.participant.id);
      const grouping = explainGrouping({ id: input.id, activities: await groupedActivities(scope, person) });
      const { together } = grouping.result;
      const open = openRequestFor(
        found.activity,
        proofs.map(({ proof }) => proof),
      );
      return {
        ...found,
        participant: { id: person.participant.id, name: person.participant.name },
        advice: explainActivity(found.activity.criteria),
        contactCheck: explainContactPerson(contactInput(person, found.contactPerson.email, found.activity.relation)),
        grouping,
        /** A proof is of everything with one type and signer, so those of the activities beside it stand here too. */
        proofs: proofs.filter(({ proof }) => [input.id, ...together].includes(proof.activityId)).map(listedProof),
        /** Where more hours come, as long as it was not sent. */
        openRequest: open ? { id: open.id, description: open.description } : null,
        refusedBefore: await lastRefusal(scope, found.activity),
        mine: guides(ctx.staff, person),
      };
    }),
  ),

  /** Adds the activity a participant found. The participant and the counselor can never be its contact person (D-19). */
  add: staffProcedure.input(newActivity).mutation(({ ctx, input }) =>
    inAgency(ctx.deps.db, ctx.staff.agencyId, async (scope) => {
      const person = existing(await findPerson(scope, input.participantId));
      mayChange(ctx.staff, person);
      const organization = await chooseOrganization(scope, input.organization);
      const contactPerson = await chooseContactPerson(scope, input.contactPerson, organization);
      const check = checkContactPerson(contactInput(person, contactPerson.email, input.relation));
      if (check.result === 'BLOCK') refuse(check.reason === 'IS_PARTICIPANT' ? 'IS_PARTICIPANT' : 'IS_COUNSELOR');
      const now = ctx.deps.clock();
      const { participantId, offerType, description, relation, offerId } = input;
      if (offerId) existing(await findPublishedById(scope, offerId, now));
      const id = await addActivity(scope, {
        participantId,
        offerType,
        description,
        relation,
        offerId,
        criteria: input.criteria,
        organizationId: organization?.id ?? null,
        contactPersonId: contactPerson.id,
        createdAt: now,
      });
      await audit(scope, ctx.deps.keys.audit, now, {
        actor: ctx.staff,
        action: 'ACTIVITY_ADDED',
        subject: { kind: 'ACTIVITY', id },
        facts: { offerType, advice: assessActivity(input.criteria).advice, contactCheck: check.result },
      });
      return { id };
    }),
  ),

  /** Records what counselor and participant concluded. Against the advice, a reason is asked (CR-18). */
  judge: staffProcedure.input(judgement).mutation(({ ctx, input }) =>
    inAgency(ctx.deps.db, ctx.staff.agencyId, async (scope) => {
      const { activity } = existing(await findActivity(scope, input.id));
      mayChange(ctx.staff, existing(await findPerson(scope, activity.participantId)));
      const { advice } = assessActivity(input.criteria);
      const againstAdvice = input.judgement === 'SUITABLE' && advice !== 'MEETS';
      if (againstAdvice && !input.reason) {
        malformed([{ field: 'reason', sentence: 'Schrijf kort waarom de activiteit toch past.' }]);
      }
      const now = ctx.deps.clock();
      const { id, revision } = input;
      const verdict = { criteria: input.criteria, judgement: input.judgement, judgementReason: input.reason };
      if (!(await judgeActivity(scope, { id, revision }, { ...verdict, judgedAt: now }))) conflict();
      await audit(scope, ctx.deps.keys.audit, now, {
        actor: ctx.staff,
        action: 'ACTIVITY_JUDGED',
        subject: { kind: 'ACTIVITY', id: input.id },
        facts: { advice, judgement: input.judgement },
      });
      return { id: input.id };
    }),
  ),

  /** Corrects how the contact person of an activity is reached, after a bounce for instance. Nothing is sent. */
  correctContactPerson: staffProcedure
    .input(correction)
    .mutation(({ ctx, input }) => correctContactPerson(ctx.deps, ctx.staff, input)),
});

/** The activities of a participant as far as they decide on which proof hours come. */
async function groupedActivities(scope: Scope, { participant }: Person) {
  const activities = await activitiesOf(scope, participant.id);
  return activities
    .filter(({ activity }) => activity.judgement !== 'NOT_SUITABLE')
    .map(({ activity: { id, description, offerType }, contactPerson }) => {
      return { id, description, offerType, contactPerson: contactPerson.id, contactPersonName: contactPerson.name };
    });
}

function contactInput(person: Person, contactEmail: string | null, relation: string) {
  return {
    contactEmail,
    participantEmail: person.participant.email,
    counselorEmail: person.counselor.email,
    relation,
  };
}

async function chooseOrganization(scope: Scope, choice: z.infer<typeof organizationChoice>) {
  if (choice === null) return null;
  return 'id' in choice ? existing(await findOrganization(scope, choice.id)) : addOrganization(scope, choice);
}

async function chooseContactPerson(
  scope: Scope,
  choice: z.infer<typeof contactPersonChoice>,
  organization: Organization | null,
) {
  if ('id' in choice) return existing(await findContactPerson(scope, choice.id));
  return addContactPerson(scope, { ...choice, organizationId: organization?.id ?? null });
}
