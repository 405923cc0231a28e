/** The status is copied from the official record and never computed (TG-08). */
export const participantStatuses = ['OBLIGED', 'ENTITLED', 'UNKNOWN'] as const;
export type ParticipantStatus = (typeof participantStatuses)[number];

export const trajectoryTypes = ['REGULAR', 'PRE_TRAJECTORY'] as const;
export type TrajectoryType = (typeof trajectoryTypes)[number];

export const obligations = ['MANDATORY', 'OPTIONAL', 'NOT_APPLICABLE', 'NEEDS_REVIEW'] as const;
export type Obligation = (typeof obligations)[number];

export const workExemptionResults = ['YES', 'NO', 'NEEDS_REVIEW'] as const;
export type WorkExemptionResult = (typeof workExemptionResults)[number];

export const studyStatuses = ['NONE', 'CLAIMED', 'CONFIRMED'] as const;
export type StudyStatus = (typeof studyStatuses)[number];

export const workCapacities = ['EMPLOYEE', 'SELF_EMPLOYED', 'CIVIL_SERVANT', 'NONE'] as const;
export type WorkCapacity = (typeof workCapacities)[number];

const statusLabels: Record<ParticipantStatus, string> = {
  OBLIGED: 'Verplichte inburgeraar',
  ENTITLED: 'Rechthebbende inburgeraar',
  UNKNOWN: 'Nog niet bekend',
};

const trajectoryTypeLabels: Record<TrajectoryType, string> = {
  REGULAR: 'Inburgeringstraject',
  PRE_TRAJECTORY: 'Voortraject',
};

const obligationLabels: Record<Obligation, string> = {
  MANDATORY: 'Verplicht',
  OPTIONAL: 'Optioneel',
  NOT_APPLICABLE: 'Niet van toepassing',
  NEEDS_REVIEW: 'Na te kijken',
};

const workExemptionLabels: Record<WorkExemptionResult, string> = {
  YES: 'Werkt minstens halftijds',
  NO: 'Geen vrijstelling door werk',
  NEEDS_REVIEW: 'Na te kijken',
};

const studyStatusLabels: Record<StudyStatus, string> = {
  NONE: 'Studeert niet',
  CLAIMED: 'Zegt te studeren',
  CONFIRMED: 'Studeert, bevestigd',
};

const workCapacityLabels: Record<WorkCapacity, string> = {
  EMPLOYEE: 'Werknemer',
  SELF_EMPLOYED: 'Zelfstandige',
  CIVIL_SERVANT: 'Ambtenaar',
  NONE: 'Werkt niet',
};

export function participantStatusLabel(status: ParticipantStatus): string {
  return statusLabels[status];
}

export function trajectoryTypeLabel(trajectoryType: TrajectoryType): string {
  return trajectoryTypeLabels[trajectoryType];
}

export function obligationLabel(obligation: Obligation): string {
  return obligationLabels[obligation];
}

export function workExemptionLabel(result: WorkExemptionResult): string {
  return workExemptionLabels[result];
}

export function studyStatusLabel(status: StudyStatus): string {
  return studyStatusLabels[status];
}

export function workCapacityLabel(capacity: WorkCapacity): string {
  return workCapacityLabels[capacity];
}
