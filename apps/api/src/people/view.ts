import { determineObligation, type EndOfTermDossier, nextSteps, type OptionDossier } from '@veertig/rules';
import { dayOf } from '../clock.ts';
import type { Scope } from '../db/scope.ts';
import { type Dossier, loadDossiers, type Progress, progressOf } from '../pathways/store.ts';
import { loadStepFacts, type Person } from './store.ts';

/** Rows of a list of people: hours, duty and what comes next, all from the rules. */
export async function caseload(scope: Scope, people: Person[], now: Date) {
  const today = dayOf(now);
  const ids = people.map(({ participant }) => participant.id);
  const dossiers = await loadDossiers(scope, ids);
  const stepFacts = await loadStepFacts(scope, ids);
  return people.map((person) => {
    const dossier = dossiers.get(person.participant.id) ?? { terms: [], proofs: [] };
    const progress = progressOf(dossier, today);
    const { obligation } = determineObligation(person.pathway);
    const own = stepFacts.get(person.participant.id) ?? { proofs: [], activities: [] };
    const termEnd = dossier.terms.at(-1)?.end ?? null;
    const { kbiEnteredOn } = person.pathway;
    const steps = nextSteps({ today, termEnd, obligation, progress, kbiEnteredOn, ...own });
    return {
      id: person.participant.id,
      name: person.participant.name,
      kbiReference: person.participant.kbiReference,
      counselorName: person.counselor.name,
      obligation,
      termEnd,
      progress,
      steps,
      next: steps[0] ?? null,
      awaitingAnswer: own.proofs.filter((proof) => proof.state === 'SENT').length,
    };
  });
}

/** A person's facts as the rules on the end of the term and on the certificate ask for them. */
export function dossierOf(
  { pathway }: Person,
  { terms }: Dossier,
  { goalReached }: Progress,
  today: string,
): { option: OptionDossier; endOfTerm: EndOfTermDossier | null } {
  const { obligation } = determineObligation(pathway);
  const { contractIncludesPnt, optedOut, wantsCertificate, trajectoryType, status, sanctioned } = pathway;
  const termEnd = terms.at(-1)?.end;
  return {
    option: { obligation, trajectoryType, contractIncludesPnt, goalReached, optedOut, wantsCertificate },
    endOfTerm: termEnd
      ? {
          status,
          obligation,
          contractIncludesPnt,
          goalReached,
          termEnd,
          today,
          sanctioned,
          effort: pathway.effort,
          causeOutsideWill: pathway.causeOutsideWill ?? false,
        }
      : null,
  };
}
