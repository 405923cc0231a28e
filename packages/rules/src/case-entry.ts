/** What staff write down about a case: a remark, what the participant tried, or a talk (EN-02, RC-10). */
export const caseEntryKinds = ['NOTE', 'EFFORT', 'TALK'] as const;
export type CaseEntryKind = (typeof caseEntryKinds)[number];

const labels: Record<CaseEntryKind, string> = { NOTE: 'Notitie', EFFORT: 'Inspanning', TALK: 'Gesprek' };

export function caseEntryKindLabel(kind: CaseEntryKind): string {
  return labels[kind];
}
