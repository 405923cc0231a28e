import type { WorkReason } from './employment.ts';
import { type Explanation, explain, type Ground } from './explanation.ts';
import { type WorkCapacity, type WorkExemptionResult, workCapacities } from './participant-facts.ts';
import { choiceOf, fieldsOf } from './read-input.ts';
import { assessWorkExemption, type WorkEvidence, type WorkExemption } from './work-exemption.ts';

const conclusions: Record<WorkExemptionResult, string> = {
  YES: 'Door het werk is het participatietraject een vrije keuze.',
  NO: 'Het werk geeft geen vrijstelling.',
  NEEDS_REVIEW: 'Kijk na of het werk een vrijstelling geeft.',
};

const grounds: Record<WorkReason, Ground> = {
  NOT_WORKING: { because: 'De inburgeraar werkt niet.', rules: ['EX-01'] },
  NOT_LEGAL: { because: 'Het staat niet vast dat het werk legaal is.', rules: ['EX-01'] },
  EVIDENCE_MISSING: { because: 'Het bewijs van het werk ontbreekt.', rules: ['EX-05'] },
  HALF_TIME_UNKNOWN: { because: 'Het is niet bekend of het werk minstens halftijds is.', rules: ['EX-01'] },
  BELOW_HALF_TIME: { because: 'Het werk is minder dan halftijds.', rules: ['EX-01'] },
  WEEKEND_GAP: { because: 'Tussen twee contracten ligt alleen een weekend.', rules: ['EX-02'] },
  COMBINED_PART_TIME: { because: 'Alleen samen zijn de deeltijdse jobs halftijds.', rules: ['EX-01', 'EX-02'] },
  LESS_THAN_THREE_CONTIGUOUS_MONTHS: {
    because: 'De contracten duren samen geen drie maanden na elkaar.',
    rules: ['EX-02'],
  },
};

const evidenceRules: Record<WorkCapacity, readonly string[]> = {
  EMPLOYEE: ['EX-02'],
  SELF_EMPLOYED: ['EX-03'],
  CIVIL_SERVANT: ['EX-04'],
  NONE: [],
};

/** Why work makes the pathway optional, or why not. */
export function explainWorkExemption(evidence: WorkEvidence): Explanation<WorkExemption> {
  const decision = assessWorkExemption(evidence);
  const capacity = choiceOf(workCapacities, fieldsOf(evidence).capacity) ?? 'NONE';
  const enough: Ground = { because: 'Het werk is legaal, minstens halftijds en bewezen.', rules: ['EX-01'] };
  const carrying = decision.result === 'YES' ? [enough] : decision.reasons.map((reason) => grounds[reason]);
  return explain(decision, conclusions[decision.result], carrying, evidenceRules[capacity]);
}
