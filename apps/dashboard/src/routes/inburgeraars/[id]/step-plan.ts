import { formatDay, formatMinutes } from '@veertig/rules';
import type { Answered, PersonPage } from '#lib/api/client.ts';

export type PlanStep = { label: string; state: 'done' | 'current' | 'later'; note?: string };
type Facts = Pick<PersonPage, 'terms' | 'activities' | 'proofs' | 'progress' | 'pathway'> & {
  entries: Pick<Answered<'entries', 'list'>[number], 'milestone' | 'happenedOn'>[];
};

/** The steps of the pathway (RC-07, RC-08, RC-14), done by what the dossier holds; the first open one is now. */
export function stepPlan({ terms, activities, proofs, progress, pathway, entries }: Facts): PlanStep[] {
  const term = terms.at(-1);
  const registered = entries.filter(({ milestone }) => milestone === 'REGISTRATION_INTERVIEW');
  const intakes = entries.filter(({ milestone }) => milestone === 'INTAKE');
  const suitable = activities.filter(({ activity }) => activity.judgement === 'SUITABLE').length;
  const accepted = proofs.filter(({ proof }) => proof.state === 'ACCEPTED').length;
  const { goalReached, remainingMinutes } = progress.result;
  const steps = [
    // Whoever has a contract had both talks, also when nobody wrote them down here.
    { label: 'Aanmeldingsgesprek', done: term !== undefined || registered.length > 0, note: talkNote(registered) },
    { label: 'Intakegesprek', done: term !== undefined || intakes.length > 0, note: talkNote(intakes) },
    {
      label: 'Contract',
      done: term !== undefined,
      note: term ? `Termijn tot en met ${formatDay(term.end)}.` : 'Nog geen termijn.',
    },
    { label: 'Activiteit', done: suitable > 0, note: activityNote(suitable, activities.length) },
    { label: 'Bewijs van deelname', done: accepted > 0, note: `${accepted} van ${proofs.length} aanvaard.` },
    {
      label: 'Doel: 40 uur',
      done: goalReached,
      note: goalReached ? 'Gehaald.' : `Nog ${formatMinutes(remainingMinutes)} te gaan.`,
    },
  ];
  const now = steps.findIndex(({ done }) => !done);
  // A pre-trajectory knows no contract and no pathway (TG-06).
  const own = pathway.trajectoryType === 'PRE_TRAJECTORY' ? steps.slice(0, 2) : steps;
  return own.map(({ label, done, note }, index) => ({
    label,
    state: done ? 'done' : index === now ? 'current' : 'later',
    ...(note ? { note } : {}),
  }));
}

function activityNote(suitable: number, all: number): string {
  if (all === 0) return 'Nog geen activiteit.';
  return `${suitable} van ${all} past bij de criteria.`;
}

// An intake may take several talks; the newest comes first (RC-09).
function talkNote(talks: Facts['entries']): string {
  const [last] = talks;
  if (!last) return '';
  const times = talks.length > 1 ? `${talks.length} gesprekken, laatst op` : 'Op';
  return `${times} ${formatDay(last.happenedOn)}.`;
}
