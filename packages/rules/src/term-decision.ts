import { type EndOfTermDossier, evaluateEndOfTerm } from './end-of-term.ts';

/** About what a person decides with a reason. */
export const decisionSubjects = ['END_OF_TERM', 'CHOICE', 'EXEMPTION'] as const;
export type DecisionSubject = (typeof decisionSubjects)[number];

/** What a person can decide at the end of a term. None of it happens by itself, and no amount is known (D-30). */
export const termDecisions = ['EXTEND', 'ENFORCEMENT', 'GO_ON', 'STOP'] as const;
export type TermDecision = (typeof termDecisions)[number];

const labels: Record<TermDecision, string> = {
  EXTEND: 'De termijn verlengen',
  ENFORCEMENT: 'Het dossier naar de handhaving sturen',
  GO_ON: 'Niets ondernemen, het traject gaat voort',
  STOP: 'Het traject afsluiten zonder doel',
};

export function termDecisionLabel(decision: TermDecision): string {
  return labels[decision];
}

/**
 * The decisions that the law leaves open, from the same facts as the advice. A dossier for enforcement asks certain duty,
 * low effort and no cause outside the will (EN-02, EN-03). Who is obliged must reach the goal, so cannot stop (EN-05).
 */
export function possibleTermDecisions(dossier: EndOfTermDossier): TermDecision[] {
  const { outcome } = evaluateEndOfTerm(dossier);
  if (outcome === 'GOAL_REACHED' || outcome === 'IN_PROGRESS') return [];
  const obliged = dossier.status !== 'ENTITLED' && dossier.obligation !== 'OPTIONAL' && outcome !== 'NOT_APPLICABLE';
  return [
    'EXTEND',
    ...(outcome === 'POSSIBLE_SANCTION' ? (['ENFORCEMENT'] as const) : []),
    'GO_ON',
    ...(obliged ? [] : (['STOP'] as const)),
  ];
}
