import { formatDay, formatMinutes } from '@veertig/rules';
import type { Answered, PersonPage } from '#lib/api/client.ts';
import { dayInBelgium } from '#lib/page/instant.ts';

/** The steps of the pathway, in their order. */
export type PlanName = 'REGISTRATION' | 'INTAKE' | 'CONTRACT' | 'ACTIVITY' | 'PROOF' | 'GOAL';
export type PlanStep = { name: PlanName; label: string; state: 'done' | 'current' | 'later'; note: string };
type Entry = Pick<Answered<'entries', 'list'>[number], 'milestone' | 'happenedOn'>;
type Facts = Pick<PersonPage, 'terms' | 'activities' | 'proofs' | 'progress' | 'pathway'> & { entries: Entry[] };

/** The step plan (RC-07, RC-08, RC-14): done by what the dossier holds, each with its day; the first open one is now. */
export function stepPlan({ terms, activities, proofs, progress, pathway, entries }: Facts): PlanStep[] {
  const registered = entries.filter(({ milestone }) => milestone === 'REGISTRATION_INTERVIEW');
  const intakes = entries.filter(({ milestone }) => milestone === 'INTAKE');
  const hasTerm = terms.length > 0;
  const suitable = activities.some(({ activity }) => activity.judgement === 'SUITABLE');
  const accepted = proofs.some(({ proof }) => proof.state === 'ACCEPTED');
  const steps = [
    // Whoever has a contract had both talks, also when nobody wrote them down here.
    step('REGISTRATION', 'Aanmeldingsgesprek', hasTerm || registered.length > 0, talkNote(registered, hasTerm)),
    step('INTAKE', 'Intakegesprek', hasTerm || intakes.length > 0, talkNote(intakes, hasTerm)),
    step('CONTRACT', 'Contract', hasTerm, contractNote(terms, pathway)),
    step('ACTIVITY', 'Activiteit', suitable, activityNote(activities)),
    step('PROOF', 'Bewijs van deelname', accepted, proofNote(proofs)),
    step('GOAL', 'Doel: 40 uur', progress.result.goalReached, goalNote(progress.result, pathway)),
  ];
  const now = steps.findIndex(({ done }) => !done);
  // A pre-trajectory knows no contract and no pathway (TG-06).
  const own = pathway.trajectoryType === 'PRE_TRAJECTORY' ? steps.slice(0, 2) : steps;
  return own.map(({ done, ...rest }, index) => ({
    ...rest,
    state: done ? 'done' : index === now ? 'current' : 'later',
  }));
}

const step = (name: PlanName, label: string, done: boolean, note: string) => ({ name, label, done, note });

// An intake may take several talks; the newest comes first (RC-09).
function talkNote(talks: Entry[], hasTerm: boolean): string {
  const [last] = talks;
  if (!last) return hasTerm ? 'Hier niet genoteerd.' : 'Nog niet genoteerd.';
  const times = talks.length > 1 ? `${talks.length} gesprekken, laatst op` : 'Op';
  return `${times} ${formatDay(last.happenedOn)}.`;
}

function contractNote(terms: Facts['terms'], { contractIncludesPnt, optedOut }: Facts['pathway']): string {
  const [first, last] = [terms[0], terms.at(-1)];
  if (!first || !last) return 'Nog geen termijn.';
  const choice = optedOut
    ? ' De inburgeraar ziet af.'
    : contractIncludesPnt
      ? ''
      : ' Het traject staat niet in het contract.';
  return `Van ${formatDay(first.start)} tot en met ${formatDay(last.end)}.${choice}`;
}

function activityNote(activities: Facts['activities']): string {
  if (activities.length === 0) return 'Nog geen activiteit.';
  const suitable = activities.filter(({ activity }) => activity.judgement === 'SUITABLE');
  const planned = activities.flatMap(({ activity }) =>
    activity.warmHandover === 'PLANNED' && activity.warmHandoverOn ? [activity.warmHandoverOn] : [],
  );
  const since = earliest(suitable.map(({ activity }) => activity.judgedAt));
  return [
    `${suitable.length} van ${activities.length} past bij de criteria${since ? `, sinds ${formatDay(since)}` : ''}.`,
    ...planned.map((on) => `Warme overdracht gepland op ${formatDay(on)}.`),
  ].join(' ');
}

function proofNote(proofs: Facts['proofs']): string {
  if (proofs.length === 0) return 'Nog niet gevraagd.';
  const accepted = proofs.filter(({ proof }) => proof.state === 'ACCEPTED');
  const first = earliest(accepted.map(({ proof }) => proof.decidedAt));
  return `${accepted.length} van ${proofs.length} aanvaard${first ? `, het eerste op ${formatDay(first)}` : ''}.`;
}

function goalNote(
  { goalReached, remainingMinutes }: Facts['progress']['result'],
  { kbiEnteredOn }: Facts['pathway'],
): string {
  if (!goalReached) return `Nog ${formatMinutes(remainingMinutes)} te gaan.`;
  return kbiEnteredOn ? `Gehaald. Ingegeven in KBI op ${formatDay(kbiEnteredOn)}.` : 'Gehaald.';
}

function earliest(instants: readonly (string | null)[]): string | undefined {
  const [first] = instants.filter((at) => at !== null).toSorted();
  return first && dayInBelgium(new Date(first));
}
