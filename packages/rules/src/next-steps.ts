import { type Day, daysBetween } from './calendar.ts';
import { type CaseStepFacts, caseSteps } from './case-steps.ts';
import { firstTimeSteps, type PlannedHandover } from './first-time.ts';
import type { Obligation } from './participant-facts.ts';
import type { ProofState } from './proof-state.ts';
import { RULESET } from './ruleset.ts';
import { type NextStep, type StepKind, step } from './step.ts';
import { formatMinutes } from './written-time.ts';

export type StepProof = {
  id: string;
  description: string;
  state: ProofState;
  sentOn: Day | null;
  mailFailed: boolean;
  /** The contact person wants to fill in the signed hours again. */
  reopenAsked: boolean;
  /** A control sample left a doubt about hours that count, and nobody looked at it yet (CK-02). */
  sampleDoubt?: boolean;
  /** Who is asked no longer works there. */
  contactLeft: boolean;
};
export type StepActivity = PlannedHandover & { judged: boolean };

/** What the participant told and nobody dealt with yet. */
export type StepMessage = { kind: 'MESSAGE' | 'PROPOSAL' };

/** What a person decided after the last day of the term; `STOPPED` also when there was nothing to decide. */
export const afterTerms = ['UNDECIDED', 'GOES_ON', 'STOPPED'] as const;
export type AfterTerm = (typeof afterTerms)[number];

export type StepFacts = CaseStepFacts & {
  termEnd: Day | null;
  afterTerm: AfterTerm;
  obligation: Obligation;
  progress: { remainingMinutes: number; goalReached: boolean };
  kbiEnteredOn: Day | null;
  proofs: readonly StepProof[];
  activities: readonly StepActivity[];
  messages: readonly StepMessage[];
};

/**
 * What a counselor can do next for one person, most urgent first. Deadlines come first, then people who wait for an
 * answer, then work that can be prepared. Empty when nothing is left to do.
 */
export function nextSteps(facts: StepFacts): NextStep[] {
  if (facts.obligation === 'NOT_APPLICABLE') return [];
  const steps = [
    ...termSteps(facts),
    ...facts.proofs.flatMap((proof) => proofSteps(proof, facts.today)),
    ...facts.messages.map(messageStep),
    ...facts.activities.filter((activity) => !activity.judged).map(judgeStep),
    ...firstTimeSteps(facts.progress.goalReached ? [] : facts.activities, facts.today),
    ...dossierSteps(facts),
    ...caseSteps(facts),
  ];
  return steps.toSorted((a, b) => b.urgency - a.urgency);
}

function termSteps({ today, termEnd, afterTerm, progress }: StepFacts): NextStep[] {
  if (termEnd === null || progress.goalReached) return [];
  const left = daysBetween(today, termEnd);
  const missing = `nog ${formatMinutes(progress.remainingMinutes)} nodig`;
  // A person decided: from then on the end is no news, until a next term ends.
  if (left < 0 && afterTerm !== 'UNDECIDED') return [];
  if (left < 0)
    return [step('TERM_ENDED', 110, `De termijn is voorbij, ${missing}.`, 'Bespreek het einde van de termijn')];
  if (left > RULESET.termEndsSoonDays) return [];
  const days = left === 1 ? '1 dag' : `${left} dagen`;
  return [
    step(
      'TERM_ENDS',
      100 - left / 10,
      `${days} tot het einde van de termijn, ${missing}.`,
      'Bel en bekijk een verlenging',
    ),
  ];
}

function proofSteps(proof: StepProof, today: Day): NextStep[] {
  const of = (kind: StepKind, urgency: number, because: string, action: string) => [
    step(kind, urgency, because, action, proof.id),
  ];
  if (proof.reopenAsked)
    return of(
      'REOPEN_ASKED',
      78,
      `Contactpersoon wil de uren van ${proof.description} verbeteren.`,
      'Kijk de vraag na',
    );
  if (proof.contactLeft && (proof.state === 'DRAFT' || proof.state === 'SENT')) {
    const because = `De contactpersoon van ${proof.description} werkt er niet meer.`;
    const action = proof.state === 'SENT' ? 'Trek de vraag in en vraag iemand anders' : 'Kies iemand anders';
    return of('CONTACT_LEFT', 85, because, action);
  }
  if (proof.sampleDoubt)
    return of('SAMPLE_DOUBT', 76, `De steekproef twijfelt over de uren van ${proof.description}.`, 'Bekijk de twijfel');
  switch (proof.state) {
    case 'REFUSED':
      return of(
        'REFUSED',
        80,
        `Contactpersoon van ${proof.description} wil niet ondertekenen.`,
        'Bel de contactpersoon',
      );
    case 'IN_DOUBT':
      return of('IN_DOUBT', 75, `Twijfel over de uren van ${proof.description}.`, 'Bel de contactpersoon');
    case 'SIGNED':
      return of('REVIEW', 70, `De uren van ${proof.description} zijn bevestigd.`, 'Kijk het bewijs na');
    case 'DRAFT':
      return of(
        'SEND_REQUEST',
        35,
        `De aanvraag voor ${proof.description} is nog niet verstuurd.`,
        'Verstuur de aanvraag',
      );
    case 'SENT':
      return sentSteps(proof, today);
    default:
      return [];
  }
}

function sentSteps(proof: StepProof, today: Day): NextStep[] {
  const of = (kind: StepKind, urgency: number, because: string, action: string) => [
    step(kind, urgency, because, action, proof.id),
  ];
  if (proof.mailFailed)
    return of('MAIL_FAILED', 90, `De mail over ${proof.description} komt niet aan.`, 'Kijk het adres na');
  const waited = proof.sentOn ? daysBetween(proof.sentOn, today) : 0;
  const patience = RULESET.reminderDays.at(-1) ?? 14;
  if (waited > patience)
    return of('NO_ANSWER', 60, `Al ${waited} dagen geen antwoord over ${proof.description}.`, 'Bel de contactpersoon');
  return of('WAIT', 5, `Wacht op antwoord over ${proof.description}.`, 'Bekijk de aanvraag');
}

function messageStep({ kind }: StepMessage): NextStep {
  const because =
    kind === 'PROPOSAL' ? 'Inburgeraar stelt een activiteit voor.' : 'Volgens de inburgeraar klopt er iets niet.';
  return step('MESSAGE', 72, because, 'Lees het bericht');
}

function judgeStep(activity: StepActivity): NextStep {
  return step(
    'JUDGE_ACTIVITY',
    40,
    `${activity.description} is nog niet getoetst.`,
    'Toets de activiteit',
    activity.id,
  );
}

// Nothing more comes of a proof in one of these.
const closedStates: readonly ProofState[] = ['ACCEPTED', 'REJECTED', 'CANCELLED'];

function dossierSteps({ obligation, afterTerm, progress, kbiEnteredOn, activities, proofs }: StepFacts): NextStep[] {
  if (obligation === 'NEEDS_REVIEW') {
    return [step('OBLIGATION_UNCLEAR', 65, 'Nog niet duidelijk of het traject verplicht is.', 'Kijk de gegevens na')];
  }
  if (progress.goalReached) {
    return kbiEnteredOn
      ? []
      : [step('ENTER_IN_KBI', 50, '40 uur gehaald, nog niet ingegeven in KBI.', 'Kopieer voor KBI')];
  }
  if (afterTerm === 'STOPPED') return [];
  if (activities.length === 0) return [step('FIND_ACTIVITY', 20, 'Nog geen activiteit.', 'Zoek samen een activiteit')];
  if (proofs.length === 0 || proofs.some(({ state, reopenAsked }) => reopenAsked || !closedStates.includes(state)))
    return [];
  const missing = `Nog ${formatMinutes(progress.remainingMinutes)} te gaan en er loopt geen aanvraag.`;
  return [step('FIND_ACTIVITY', 15, missing, 'Zoek samen een vervolg')];
}
