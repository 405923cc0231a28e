import type { SeenEvidence, StepActivity, StepMessage, StepProof, TermDecision } from '@veertig/rules';
import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import { evidenceOf } from '../casework/evidence-store.ts';
import { lastTalks, standingTermDecisions } from '../casework/step-store.ts';
import { dayOf } from '../clock.ts';
import { isOneOf } from '../db/any-of.ts';
import {
  activities,
  confirmations,
  contactPersons,
  deliveries,
  mails,
  participantMessages,
  proofs,
} from '../db/schema.ts';
import type { Scope } from '../db/scope.ts';
import { linkMails } from '../mail/mail-kinds.ts';
import { openDoubt } from '../samples/doubt-store.ts';

/** What decides the next step of a proof, and since when it waits. */
export type OwnProof = StepProof & {
  createdAt: Date;
  /** When what stands now was confirmed. */
  confirmedAt: Date | null;
};

/** What decides the next steps of one person. */
export interface OwnSteps {
  proofs: OwnProof[];
  activities: StepActivity[];
  messages: StepMessage[];
  /** What was decided last about the end of a term, and of which. */
  termDecision: { outcome: TermDecision; termEnd: string } | null;
  lastTalkOn: string | null;
  evidence: SeenEvidence[];
}

/** Of somebody about whom nothing is known. */
export const noSteps = (): OwnSteps => ({
  proofs: [],
  activities: [],
  messages: [],
  termDecision: null,
  lastTalkOn: null,
  evidence: [],
});

/** States of proofs, mails, activities and messages: what decides the next step of each person. */
export async function loadStepFacts(scope: Scope, participantIds: readonly string[]): Promise<Map<string, OwnSteps>> {
  const ids = [...participantIds];
  const facts = new Map<string, OwnSteps>(ids.map((id) => [id, noSteps()]));
  if (ids.length === 0) return facts;
  for (const { participantId, ...proof } of await proofSteps(scope, ids)) facts.get(participantId)?.proofs.push(proof);
  for (const { participantId, ...activity } of await activitySteps(scope, ids)) {
    facts.get(participantId)?.activities.push(activity);
  }
  for (const { participantId, kind } of await openMessages(scope, ids))
    facts.get(participantId)?.messages.push({ kind });
  for (const { participantId, ...seen } of await evidenceOf(scope, ids)) facts.get(participantId)?.evidence.push(seen);
  const talks = await lastTalks(scope, ids);
  const decisions = await standingTermDecisions(scope, ids);
  for (const [id, own] of facts) {
    own.lastTalkOn = talks.get(id) ?? null;
    own.termDecision = decisions.get(id) ?? null;
  }
  return facts;
}

async function proofSteps({ tx, agencyId }: Scope, ids: string[]): Promise<(OwnProof & { participantId: string })[]> {
  const rows = await tx
    .select({
      id: proofs.id,
      participantId: proofs.participantId,
      description: proofs.description,
      state: proofs.state,
      createdAt: proofs.createdAt,
      confirmedAt: confirmations.confirmedAt,
      sentAt: proofs.sentAt,
      linkedAt: deliveries.createdAt,
      // A corrected address ends the link to the old one: whoever asks has to ask again.
      mailFailed: sql<boolean>`(${proofs.state} = 'SENT' and ${deliveries.id} is null) or exists (select 1 from ${mails} where ${mails.subjectId} = ${deliveries.id}
        and ${inArray(mails.kind, [...linkMails])} and ${inArray(mails.state, ['FAILED', 'BOUNCED'])})`,
      reopenAskedAt: proofs.reopenAskedAt,
      sampleDoubt: openDoubt,
      contactLeft: sql<boolean>`${contactPersons.leftAt} is not null`,
    })
    .from(proofs)
    .innerJoin(contactPersons, eq(contactPersons.id, proofs.contactPersonId))
    .leftJoin(deliveries, and(eq(deliveries.proofId, proofs.id), eq(deliveries.state, 'LIVE')))
    .leftJoin(
      confirmations,
      and(eq(confirmations.proofId, proofs.id), isNull(confirmations.replacedAt), isNull(confirmations.withdrawnAt)),
    )
    .where(and(eq(proofs.agencyId, agencyId), isOneOf(proofs.participantId, ids)));
  return rows.map(({ sentAt, linkedAt, reopenAskedAt, ...proof }) => {
    // A colleague, or whoever asked for a new link, gets the full time to answer again.
    const since = linkedAt ?? sentAt;
    return { ...proof, sentOn: since ? dayOf(since) : null, reopenAsked: reopenAskedAt !== null };
  });
}

async function activitySteps({ tx, agencyId }: Scope, ids: string[]) {
  const rows = await tx
    .select({
      id: activities.id,
      participantId: activities.participantId,
      description: activities.description,
      judgement: activities.judgement,
      warmHandover: activities.warmHandover,
      warmHandoverOn: activities.warmHandoverOn,
    })
    .from(activities)
    .where(and(eq(activities.agencyId, agencyId), isOneOf(activities.participantId, ids)));
  return rows.map(({ judgement, warmHandover, warmHandoverOn, ...activity }) => {
    const planned = warmHandover === 'PLANNED' && judgement !== 'NOT_SUITABLE';
    return { ...activity, judged: judgement !== 'PROPOSED', handoverOn: planned ? warmHandoverOn : null };
  });
}

function openMessages({ tx, agencyId }: Scope, ids: string[]) {
  return tx
    .select({ participantId: participantMessages.participantId, kind: participantMessages.kind })
    .from(participantMessages)
    .where(
      and(
        eq(participantMessages.agencyId, agencyId),
        isOneOf(participantMessages.participantId, ids),
        isNull(participantMessages.settledAt),
      ),
    );
}
