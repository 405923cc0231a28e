import {
  addDays,
  addMonths,
  type EmploymentContract,
  explainWorkExemption,
  RULESET,
  type WorkCapacity,
  type WorkEvidence,
} from '@veertig/rules';
import type { Answers } from './question-tree.ts';

const fullTimeHours = 38;
const halfTime = { hoursPerWeek: fullTimeHours / 2, fullTimeHours };
const lessThanHalfTime = { hoursPerWeek: fullTimeHours / 4, fullTimeHours };

/** Example contracts start on a Monday; two of them stand on either side of a weekend. */
const monday = '2026-01-05';
const friday = addDays(monday, 8 * 7 - 3);
const tooShort = RULESET.contiguousMonths - 1;
const shortContract = (start: string) => ({ start, end: addMonths(start, tooShort), ...halfTime });

/** Contracts as somebody with these answers would show them. */
function contractsOf({ contracts, contractHours, contractLength }: Answers<string>): EmploymentContract[] {
  if (contracts !== 'contract') return [];
  if (contractHours === 'minder') return [{ start: monday, end: null, ...lessThanHalfTime }];
  if (contractHours === 'samen-halftijds') {
    const job = { start: monday, end: null, ...lessThanHalfTime };
    return [job, job];
  }
  if (contractLength === 'te-kort') return [shortContract(monday)];
  if (contractLength === 'weekend-ertussen') {
    return [{ start: monday, end: friday, ...halfTime }, shortContract(addDays(friday, 3))];
  }
  return [{ start: monday, end: null, ...halfTime }];
}

const capacities: Record<string, WorkCapacity> = {
  werknemer: 'EMPLOYEE',
  zelfstandige: 'SELF_EMPLOYED',
  ambtenaar: 'CIVIL_SERVANT',
};

/** The answers about work as evidence; an appointment as civil servant is legal work of itself. */
function evidenceOf(answers: Answers<string>): WorkEvidence {
  const halfTimeAnswers: Record<string, boolean> = { halftijds: true, minder: false };
  const servantHours = { halftijds: halfTime, minder: lessThanHalfTime }[answers.halfTime ?? ''];
  return {
    capacity: capacities[answers.capacity ?? ''] ?? 'NONE',
    legal: answers.legal === 'wettelijk' || answers.capacity === 'ambtenaar',
    contracts: contractsOf(answers),
    proofOfSelfEmployment: answers.selfEmployment === 'bewijs',
    atLeastHalfTime: halfTimeAnswers[answers.halfTime ?? ''] ?? null,
    appointmentDecision: answers.appointment === 'besluit',
    ...servantHours,
  };
}

/** Does the work of somebody with these answers make the pathway optional, and why (EX-01 to EX-05)? */
export function workExemptionOf(answers: Answers<string>): ReturnType<typeof explainWorkExemption> {
  return explainWorkExemption(evidenceOf(answers));
}
