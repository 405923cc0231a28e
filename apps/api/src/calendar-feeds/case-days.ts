import { addDays, RULESET, reassessFrom } from '@veertig/rules';
import { type CaseFacts, judge } from '../caseload/case-facts.ts';
import { dayOf } from '../clock.ts';

/** What a counselor's calendar shows. */
export const caseDayKinds = ['TERM_END', 'REASSESS_EXEMPTION', 'WARM_HANDOVER', 'TALK', 'CALL'] as const;
export type CaseDayKind = (typeof caseDayKinds)[number];

/** One day of one case, without a name: `subjectId` is the row it is about, so the same thing stays one event. */
export interface CaseDay {
  kind: CaseDayKind;
  on: string;
  subjectId: string;
  participantId: string;
  kbiReference: string | null;
}

/** The days of one case that a calendar shows. What should have been done already stands on today until it is done. */
export function caseDays(
  facts: CaseFacts,
  handovers: readonly { activityId: string; on: string }[],
  today: string,
): CaseDay[] {
  const { progress, obligation } = judge(facts, today);
  if (progress.goalReached || obligation === 'NOT_APPLICABLE') return [];
  const { id: participantId, kbiReference } = facts.person.participant;
  const days = [
    ...termDays(facts, today),
    ...reassessDays(facts, today),
    ...handovers.map(({ activityId, on }) => ({ kind: 'WARM_HANDOVER' as const, on, subjectId: activityId })),
    ...callDays(facts, today),
  ];
  return days.map((day) => ({ subjectId: participantId, ...day, participantId, kbiReference }));
}

type Found = Pick<CaseDay, 'kind' | 'on'> & { subjectId?: string };

/** The end of the term and, as long as somebody follows up, the next talk (D-25). */
function termDays({ dossier, own, person }: CaseFacts, today: string): Found[] {
  const end = dossier.terms.at(-1)?.end;
  const stopped = own.termDecision?.outcome === 'STOP' && own.termDecision.termEnd === end;
  if (!end || stopped) return [];
  const talkedOn = own.lastTalkOn ?? dayOf(person.participant.createdAt);
  const talk = addDays(talkedOn, RULESET.followUpDays + 1);
  return [
    { kind: 'TERM_END', on: end },
    { kind: 'TALK', on: notBefore(today, talk) },
  ];
}

function reassessDays({ person: { pathway }, own: { evidence } }: CaseFacts, today: string): Found[] {
  const on = reassessFrom({ ...pathway, assessedOn: pathway.exemptionAssessedOn, evidence });
  return on ? [{ kind: 'REASSESS_EXEMPTION', on: notBefore(today, on) }] : [];
}

/** Calls about a proof: doubt and refusal today, a request when its patience is over. */
function callDays({ own }: CaseFacts, today: string): Found[] {
  const patience = RULESET.reminderDays.at(-1) ?? 14;
  return own.proofs.flatMap(({ id, state, sentOn, mailFailed }): Found[] => {
    if (state === 'IN_DOUBT' || state === 'REFUSED') return [{ kind: 'CALL', on: today, subjectId: id }];
    if (state !== 'SENT' || mailFailed || !sentOn) return [];
    return [{ kind: 'CALL', on: notBefore(today, addDays(sentOn, patience + 1)), subjectId: id }];
  });
}

const notBefore = (today: string, day: string): string => (day < today ? today : day);
