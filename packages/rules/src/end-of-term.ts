import { type Day, isDay } from './calendar.ts';
import type { Effort } from './follow-up.ts';
import type { Obligation, ParticipantStatus } from './participant-facts.ts';
import { fieldsOf } from './read-input.ts';

export type EndOfTermDossier = {
  status: ParticipantStatus;
  obligation: Obligation;
  contractIncludesPnt: boolean;
  goalReached: boolean;
  termEnd: Day;
  today: Day;
  effort?: Effort | null | undefined;
  causeOutsideWill?: boolean | null | undefined;
  sanctioned?: boolean | null | undefined;
};

export type EndOfTermOutcome =
  | 'GOAL_REACHED'
  | 'NOT_APPLICABLE'
  | 'IN_PROGRESS'
  | 'OBLIGATION_CONTINUES'
  | 'CERTIFICATE_BLOCKED'
  | 'NEEDS_DECISION'
  | 'EXTEND'
  | 'POSSIBLE_SANCTION';

/** Advice at the end of the term. A person decides; no amount of money is known here (EN-01 to EN-07, D-30). */
export function evaluateEndOfTerm(dossier: EndOfTermDossier): { outcome: EndOfTermOutcome } {
  return { outcome: outcomeOf(fieldsOf(dossier)) };
}

function outcomeOf(facts: Record<string, unknown>): EndOfTermOutcome {
  if (facts.goalReached === true) return 'GOAL_REACHED';
  if (facts.obligation === 'NOT_APPLICABLE') return 'NOT_APPLICABLE';
  const daysKnown = isDay(facts.today) && isDay(facts.termEnd);
  if (daysKnown && String(facts.today) <= String(facts.termEnd)) return 'IN_PROGRESS';
  if (facts.sanctioned === true) return 'OBLIGATION_CONTINUES';
  const inContract = facts.contractIncludesPnt === true;
  if (facts.status === 'ENTITLED') return inContract ? 'CERTIFICATE_BLOCKED' : 'NOT_APPLICABLE';
  if (facts.obligation === 'OPTIONAL') return inContract ? 'NEEDS_DECISION' : 'NOT_APPLICABLE';
  return daysKnown ? adviceOnEffort(facts) : 'NEEDS_DECISION';
}

// Only who is certainly obliged is ever named for a sanction (EN-03).
function adviceOnEffort({ status, obligation, effort, causeOutsideWill }: Record<string, unknown>): EndOfTermOutcome {
  const lowEffort = effort === 'NONE' || effort === 'INSUFFICIENT';
  const outsideWill = causeOutsideWill === true;
  if (outsideWill && !lowEffort) return 'EXTEND';
  const obliged = status === 'OBLIGED' && obligation === 'MANDATORY';
  return obliged && lowEffort && !outsideWill ? 'POSSIBLE_SANCTION' : 'NEEDS_DECISION';
}
