/** What the counselor sees of the participant's effort within the term (EN-02). */
export const efforts = ['NONE', 'INSUFFICIENT', 'SUFFICIENT'] as const;
export type Effort = (typeof efforts)[number];

/** Who may go along the first time; never the counselor (RC-05, RC-06). */
export const companionKinds = ['GUIDE', 'BRIDGE_FIGURE', 'VOLUNTEER'] as const;
export type CompanionKind = (typeof companionKinds)[number];

/** Announcing the participant to the initiative: only when both find it useful (RC-11). */
export const warmHandovers = ['NOT_NEEDED', 'PLANNED', 'DONE'] as const;
export type WarmHandover = (typeof warmHandovers)[number];

/** Talks along the way; an intake may take several (RC-07, RC-08, RC-09, RC-10). */
export const milestones = ['REGISTRATION_INTERVIEW', 'INTAKE', 'FOLLOW_UP'] as const;
export type Milestone = (typeof milestones)[number];

const effortLabels: Record<Effort, string> = {
  NONE: 'Geen inspanning',
  INSUFFICIENT: 'Te weinig inspanning',
  SUFFICIENT: 'Genoeg inspanning',
};

const companionKindLabels: Record<CompanionKind, string> = {
  GUIDE: 'Toeleider',
  BRIDGE_FIGURE: 'Brugfiguur',
  VOLUNTEER: 'Vrijwilliger',
};

const warmHandoverLabels: Record<WarmHandover, string> = {
  NOT_NEEDED: 'Niet nodig',
  PLANNED: 'Gepland',
  DONE: 'Gebeurd',
};

const milestoneLabels: Record<Milestone, string> = {
  REGISTRATION_INTERVIEW: 'Aanmeldingsgesprek',
  INTAKE: 'Intakegesprek',
  FOLLOW_UP: 'Opvolgingsgesprek',
};

export function effortLabel(effort: Effort): string {
  return effortLabels[effort];
}

export function companionKindLabel(kind: CompanionKind): string {
  return companionKindLabels[kind];
}

export function warmHandoverLabel(warmHandover: WarmHandover): string {
  return warmHandoverLabels[warmHandover];
}

export function milestoneLabel(milestone: Milestone): string {
  return milestoneLabels[milestone];
}
