import {
  type AfterTerm,
  determineObligation,
  type EndOfTermDossier,
  evaluateEndOfTerm,
  type NextStep,
  nextSteps,
  type Obligation,
  optionStatus,
  reassessFrom,
} from '@veertig/rules';
import { dayOf } from '../clock.ts';
import type { Dossier, Progress } from '../pathways/store.ts';
import { dossierOf } from './dossier-view.ts';
import type { OwnSteps } from './step-store.ts';
import type { Person } from './store.ts';

interface Known {
  person: Person;
  dossier: Dossier;
  own: OwnSteps;
  progress: Progress;
}

/** What asks for attention in one case on a day. Lists, the person and the overview all start here. */
export function stepsOf(
  { person, dossier, own, progress }: Known,
  today: string,
): { obligation: Obligation; termEnd: string | null; steps: NextStep[] } {
  const { pathway, participant } = person;
  const { obligation } = determineObligation(pathway);
  const termEnd = dossier.terms.at(-1)?.end ?? null;
  const facts = dossierOf(person, dossier, progress, today);
  const exemption = { ...pathway, assessedOn: pathway.exemptionAssessedOn, evidence: own.evidence };
  const afterTerm = afterTermOf(own.termDecision, facts.endOfTerm);
  const followed = termEnd !== null && !progress.goalReached && afterTerm !== 'STOPPED';
  const steps = nextSteps({
    ...own,
    today,
    termEnd,
    afterTerm,
    obligation,
    progress,
    kbiEnteredOn: pathway.kbiEnteredOn,
    lastTalkOn: followed ? (own.lastTalkOn ?? dayOf(participant.createdAt)) : null,
    reassessFrom: progress.goalReached ? null : reassessFrom(exemption),
    contractToAmend: optionStatus(facts.option).task === 'AMEND_CONTRACT',
  });
  return { obligation, termEnd, steps };
}

function afterTermOf(decision: OwnSteps['termDecision'], end: EndOfTermDossier | null): AfterTerm {
  if (!end) return 'UNDECIDED';
  if (decision?.termEnd === end.termEnd) return decision.outcome === 'STOP' ? 'STOPPED' : 'GOES_ON';
  return evaluateEndOfTerm(end).outcome === 'NOT_APPLICABLE' ? 'STOPPED' : 'UNDECIDED';
}
