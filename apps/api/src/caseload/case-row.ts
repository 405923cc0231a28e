import { dayOf } from '../clock.ts';
import type { CaseFacts, Judged } from './case-facts.ts';
import { stageOf, todayGroupOf, waitingOnOf } from './case-state.ts';
import { caseWordsOf, fold } from './case-words.ts';
import { changesOn } from './changes-on.ts';

/** Stands for no term at all: sorts last, like in the list. */
export const noDeadline = '9999-12-31';

export type CaseRow = ReturnType<typeof caseRowOf>;

/** The stored line of one person, judged on a day; `words` are what finds the person. */
export function caseRowOf(facts: CaseFacts, judged: Judged, today: string) {
  const { participant, pathway } = facts.person;
  const { obligation, progress, termEnd, steps } = judged;
  const next = steps[0] ?? null;
  const words = caseWordsOf({
    names: [participant.name, ...facts.organizations],
    references: [participant.kbiReference ?? '', ...facts.numbers],
  });
  return {
    participantId: participant.id,
    counselorId: participant.counselorId,
    name: participant.name,
    kbiReference: participant.kbiReference,
    place: participant.municipality,
    sortName: fold(participant.name),
    words,
    language: participant.language,
    municipality: fold(participant.municipality ?? ''),
    obligation,
    stage: stageOf({
      obligation,
      goalReached: progress.goalReached,
      kbiEnteredOn: pathway.kbiEnteredOn,
      activities: facts.own.activities.length,
    }),
    waitingOn: waitingOnOf(next),
    todayGroup: todayGroupOf(next),
    countedMinutes: progress.countedMinutes,
    awaitingMinutes: progress.awaitingCheckMinutes,
    remainingMinutes: progress.remainingMinutes,
    goalReached: progress.goalReached,
    deadlineOn: termEnd ?? noDeadline,
    risk: Math.round((next?.urgency ?? 0) * 10),
    next,
    stepCount: steps.length,
    awaitingAnswer: facts.own.proofs.filter(({ state }) => state === 'SENT').length,
    lastContactOn: lastDay(dayOf(facts.lastContactAt), facts.own.lastTalkOn),
    changesOn: changesOn(facts, judged, today),
  };
}

const lastDay = (contacted: string, talked: string | null) => (talked && talked > contacted ? talked : contacted);
