import type { Day } from './calendar.ts';
import type { EmploymentContract } from './employment.ts';
import type { StudyStatus, WorkCapacity, WorkExemptionResult } from './participant-facts.ts';
import type { WorkEvidence } from './work-exemption.ts';

/** Kinds of evidence of work or study (EX-02, EX-03, EX-04, EX-06). */
export const evidenceKinds = ['EMPLOYMENT_CONTRACT', 'SELF_EMPLOYMENT', 'APPOINTMENT_DECISION', 'STUDY'] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/** What the evidence says of the work. Hours are clock hours a week. */
export type EvidenceFacts = {
  start?: Day | null;
  hoursPerWeek?: number | null;
  fullTimeHours?: number | null;
  /** Of a self-employed person the counselor judges it (D-08). */
  atLeastHalfTime?: boolean | null;
  legal?: boolean | null;
};

export type SeenEvidence = { kind: EvidenceKind; facts: EvidenceFacts; validUntil: Day | null };

const labels: Record<EvidenceKind, string> = {
  EMPLOYMENT_CONTRACT: 'Arbeidscontract',
  SELF_EMPLOYMENT: 'Bewijs als zelfstandige',
  APPOINTMENT_DECISION: 'Benoemingsbesluit',
  STUDY: 'Bewijs van studie',
};

export function evidenceKindLabel(kind: EvidenceKind): string {
  return labels[kind];
}

const capacityOf: Record<EvidenceKind, WorkCapacity> = {
  EMPLOYMENT_CONTRACT: 'EMPLOYEE',
  SELF_EMPLOYMENT: 'SELF_EMPLOYED',
  APPOINTMENT_DECISION: 'CIVIL_SERVANT',
  STUDY: 'NONE',
};

/** The evidence of work as `assessWorkExemption` asks for it, one for each capacity that was shown. */
export function workEvidenceOf(seen: readonly SeenEvidence[]): WorkEvidence[] {
  const work = Map.groupBy(
    seen.filter(({ kind }) => kind !== 'STUDY'),
    ({ kind }) => kind,
  );
  return Array.from(work, ([kind, rows]) => {
    const last = rows.at(-1)?.facts ?? {};
    const legal = rows.every(({ facts }) => facts.legal === true);
    const { hoursPerWeek, fullTimeHours, atLeastHalfTime } = last;
    const capacity = capacityOf[kind];
    if (capacity === 'EMPLOYEE') return { capacity, legal, contracts: rows.map(contractOf) };
    if (capacity === 'SELF_EMPLOYED') return { capacity, legal, proofOfSelfEmployment: true, atLeastHalfTime };
    return { capacity, legal, appointmentDecision: true, hoursPerWeek, fullTimeHours };
  });
}

const contractOf = ({ facts, validUntil }: SeenEvidence): EmploymentContract => ({
  start: facts.start ?? '',
  end: validUntil,
  hoursPerWeek: facts.hoursPerWeek ?? Number.NaN,
  fullTimeHours: facts.fullTimeHours ?? Number.NaN,
});

/**
 * From which day an exemption asks for another look: the day on which the last evidence ends, as long as nobody assessed
 * again since. Null when it rests on nothing that ends (D-09, D-11).
 */
export function reassessFrom(exemption: {
  workExemption: WorkExemptionResult;
  studyStatus: StudyStatus;
  assessedOn: Day | null;
  evidence: readonly Pick<SeenEvidence, 'kind' | 'validUntil'>[];
}): Day | null {
  const { workExemption, studyStatus, assessedOn, evidence } = exemption;
  const carrying = evidence.filter(({ kind }) =>
    kind === 'STUDY' ? studyStatus === 'CONFIRMED' : workExemption === 'YES',
  );
  const ends = carrying.map(({ validUntil }) => validUntil);
  const last = ends.includes(null)
    ? null
    : (ends
        .filter((end) => end !== null)
        .toSorted()
        .at(-1) ?? null);
  return last === null || (assessedOn !== null && assessedOn >= last) ? null : last;
}
