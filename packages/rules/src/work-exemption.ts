import {
  type EmploymentContract,
  isHalfTime,
  reasonsAgainstContracts,
  shareOfFullTime,
  type WorkReason,
} from './employment.ts';
import { type WorkCapacity, type WorkExemptionResult, workCapacities } from './participant-facts.ts';
import { choiceOf, fieldsOf, itemsOf } from './read-input.ts';

/** What the participant shows about work. The burden of proof lies with the participant (EX-05). */
export type WorkEvidence = {
  capacity: WorkCapacity;
  legal?: boolean | null | undefined;
  contracts?: readonly EmploymentContract[] | null | undefined;
  proofOfSelfEmployment?: boolean | null | undefined;
  atLeastHalfTime?: boolean | null | undefined;
  appointmentDecision?: boolean | null | undefined;
  hoursPerWeek?: number | null | undefined;
  fullTimeHours?: number | null | undefined;
};

export type WorkExemption = { result: WorkExemptionResult; reasons: WorkReason[] };

const needsReview: readonly WorkReason[] = ['HALF_TIME_UNKNOWN', 'WEEKEND_GAP', 'COMBINED_PART_TIME'];

/** Does work make the pathway optional? Legal, at least half-time, with evidence for the capacity (EX-01 to EX-05). */
export function assessWorkExemption(evidence: WorkEvidence): WorkExemption {
  const reasons = reasonsAgainst(fieldsOf(evidence));
  if (reasons.length === 0) return { result: 'YES', reasons };
  return { result: reasons.every((reason) => needsReview.includes(reason)) ? 'NEEDS_REVIEW' : 'NO', reasons };
}

function reasonsAgainst(facts: Record<string, unknown>): WorkReason[] {
  const capacity = choiceOf(workCapacities, facts.capacity);
  if (capacity === undefined || capacity === 'NONE') return ['NOT_WORKING'];
  if (facts.legal !== true) return ['NOT_LEGAL'];
  if (!hasEvidence(capacity, facts)) return ['EVIDENCE_MISSING'];
  if (capacity === 'EMPLOYEE') return reasonsAgainstContracts(facts.contracts);
  const halfTime = capacity === 'SELF_EMPLOYED' ? facts.atLeastHalfTime : isHalfTimeServant(facts);
  if (halfTime === true) return [];
  return [halfTime === false ? 'BELOW_HALF_TIME' : 'HALF_TIME_UNKNOWN'];
}

function hasEvidence(capacity: WorkCapacity, facts: Record<string, unknown>): boolean {
  if (capacity === 'EMPLOYEE') return itemsOf(facts.contracts).length > 0;
  return (capacity === 'SELF_EMPLOYED' ? facts.proofOfSelfEmployment : facts.appointmentDecision) === true;
}

function isHalfTimeServant(facts: Record<string, unknown>): boolean | undefined {
  const share = shareOfFullTime(facts);
  return share === undefined ? undefined : isHalfTime(share);
}
