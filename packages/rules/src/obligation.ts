import { isDay } from './calendar.ts';
import type {
  Obligation,
  ParticipantStatus,
  StudyStatus,
  TrajectoryType,
  WorkExemptionResult,
} from './participant-facts.ts';
import { fieldsOf } from './read-input.ts';
import { RULESET } from './ruleset.ts';

/** What is on record about a participant. `status` is copied from the official record, never derived (TG-08). */
export type ObligationProfile = {
  status: ParticipantStatus;
  trajectoryType?: TrajectoryType | null | undefined;
  temporaryProtectionUkraine?: boolean | null | undefined;
  obligedSince?: string | null | undefined;
  workExemption?: WorkExemptionResult | null | undefined;
  studyStatus?: StudyStatus | null | undefined;
};

export type ObligationDecision = { obligation: Obligation; rules: string[] };

/** Is the pathway mandatory for this participant? Rules TG-01 to TG-08, EX-01, EX-06, GEN-02, asked in a fixed order. */
export function determineObligation(profile: ObligationProfile): ObligationDecision {
  const facts = fieldsOf(profile);
  if (facts.trajectoryType === 'PRE_TRAJECTORY') return decided('NOT_APPLICABLE', 'TG-06');
  if (facts.status !== 'OBLIGED' && facts.status !== 'ENTITLED') return decided('NEEDS_REVIEW', 'TG-08');
  const entitled = facts.status === 'ENTITLED';
  if (facts.temporaryProtectionUkraine === true) {
    return entitled ? decided('OPTIONAL', 'TG-04', 'TG-05') : decided('NEEDS_REVIEW', 'TG-04');
  }
  if (isBeforeTheLaw(facts.obligedSince)) return decided('NEEDS_REVIEW', 'GEN-02');
  return entitled ? decided('OPTIONAL', 'TG-02') : decideByOccupation(facts);
}

function decideByOccupation({ workExemption, studyStatus }: Record<string, unknown>): ObligationDecision {
  if (workExemption === 'YES' || studyStatus === 'CONFIRMED') return decided('OPTIONAL', 'TG-03');
  if (workExemption === 'NEEDS_REVIEW') return decided('NEEDS_REVIEW', 'EX-01');
  if (studyStatus === 'CLAIMED') return decided('NEEDS_REVIEW', 'EX-06');
  return decided('MANDATORY', 'TG-01');
}

// A day that cannot be read may lie before the law: a person looks.
function isBeforeTheLaw(obligedSince: unknown): boolean {
  if (obligedSince === undefined || obligedSince === null || obligedSince === '') return false;
  return !isDay(obligedSince) || obligedSince < RULESET.effectiveFrom;
}

function decided(obligation: Obligation, ...rules: string[]): ObligationDecision {
  return { obligation, rules };
}
