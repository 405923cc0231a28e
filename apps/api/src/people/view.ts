import type { NextStep } from '@veertig/rules';
import { dayOf, daysLater } from '../clock.ts';
import type { Scope } from '../db/scope.ts';
import { absentColleagues } from '../handovers/store.ts';
import { loadDossiers, progressOf } from '../pathways/store.ts';
import { countConfirmedSince } from '../proofs/store.ts';
import type { DigestMailFacts } from './digest.mail.ts';
import { loadStepFacts, noSteps } from './step-store.ts';
import { stepsOf } from './step-view.ts';
import { findCounselor, listPeople, type Person } from './store.ts';

/** Rows of a list of people: hours, duty and what comes next, all from the rules. */
export async function caseload(scope: Scope, people: Person[], now: Date) {
  const today = dayOf(now);
  const ids = people.map(({ participant }) => participant.id);
  const dossiers = await loadDossiers(scope, ids);
  const stepFacts = await loadStepFacts(scope, ids);
  return people.map((person) => {
    const dossier = dossiers.get(person.participant.id) ?? { terms: [], proofs: [] };
    const progress = progressOf(dossier, today);
    const own = stepFacts.get(person.participant.id) ?? noSteps();
    const { obligation, termEnd, steps } = stepsOf({ person, dossier, own, progress }, today);
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

/** Whether a step asks for work, instead of patience. */
const asksForWork = ({ next }: { next: NextStep | null }): boolean => next !== null && next.urgency >= 10;

/** What the weekly overview tells a counselor of the own cases; null when nothing needs them or none is wanted. */
export async function digestFacts(
  scope: Scope,
  counselorId: string,
  now: Date,
): Promise<(Omit<DigestMailFacts, 'url'> & { counselorEmail: string }) | null> {
  const counselor = await findCounselor(scope, counselorId);
  if (!counselor || counselor.digestStoppedAt) return null;
  // Who stands in for an absent colleague hears of those cases too; who is absent too, to find them back.
  const absent = await absentColleagues(scope, counselorId, dayOf(now));
  const own = [counselorId, ...absent.map(({ id }) => id)];
  const people = [];
  for (const id of own) people.push(...(await listPeople(scope, { counselorId: id })));
  const rows = await caseload(scope, people, now);
  const urgent = rows.filter(asksForWork).toSorted((a, b) => (b.next?.urgency ?? 0) - (a.next?.urgency ?? 0));
  if (urgent.length === 0) return null;
  const groups = Map.groupBy(urgent, ({ next }) => next?.action ?? '');
  return {
    counselorName: counselor.name,
    counselorEmail: counselor.email,
    insteadOf: absent.map(({ name }) => name),
    people: urgent.length,
    groups: Array.from(groups, ([action, members]) => ({ action, names: members.map(({ name }) => name) })),
    awaitingAnswer: rows.reduce((sum, row) => sum + row.awaitingAnswer, 0),
    confirmedThisWeek: await countConfirmedSince(scope, daysLater(now, -7), own),
  };
}
