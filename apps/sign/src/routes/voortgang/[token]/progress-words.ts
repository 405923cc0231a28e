import { daysBetween, formatDay, formatMinutes, type ProofState } from '@veertig/rules';

export interface OwnProgress {
  today: string;
  termEnd: string | null;
  progress: { countedMinutes: number; awaitingCheckMinutes: number; remainingMinutes: number; goalReached: boolean };
  counselor: { name: string };
  proofs: readonly { state: ProofState; organizationName: string | null; description: string }[];
}

const states: Record<ProofState, { word: string; tone: 'good' | 'warm' | 'danger' | 'soft' }> = {
  DRAFT: { word: 'Nog niet gevraagd', tone: 'soft' },
  SENT: { word: 'Gevraagd', tone: 'soft' },
  SIGNED: { word: 'Bevestigd, wacht op controle', tone: 'warm' },
  IN_DOUBT: { word: 'Wordt nagekeken', tone: 'warm' },
  ACCEPTED: { word: 'Telt mee', tone: 'good' },
  REJECTED: { word: 'Telt niet mee', tone: 'danger' },
  REFUSED: { word: 'Niet ondertekend', tone: 'danger' },
  CANCELLED: { word: 'Gestopt', tone: 'soft' },
};

/** What a proof's state means for the participant, in words and as a tone. */
export const stateWords = (state: ProofState) => states[state];

/** How long the contract still runs; null without a term. */
export function daysLeftWords({ today, termEnd }: Pick<OwnProgress, 'today' | 'termEnd'>): string | null {
  if (!termEnd) return null;
  const left = daysBetween(today, termEnd);
  if (left < 0) return `Je contract liep tot en met ${formatDay(termEnd)}.`;
  if (left === 0) return 'Vandaag is de laatste dag van je contract.';
  return `Je contract loopt tot en met ${formatDay(termEnd)}: nog ${left === 1 ? '1 dag' : `${left} dagen`}.`;
}

/** Minutes still to perform: neither counted nor waiting for the check. */
export const toGo = ({ remainingMinutes, awaitingCheckMinutes }: OwnProgress['progress']): number =>
  Math.max(0, remainingMinutes - awaitingCheckMinutes);

/** The one thing that comes next, for the participant. */
export function nextStepWords({ today, termEnd, progress, proofs, counselor }: OwnProgress): string {
  if (progress.goalReached) return 'Je hebt je 40 uren gehaald. Je hoeft niets meer te doen.';
  const refused = proofs.find(({ state }) => state === 'REFUSED');
  if (refused) return `Voor ${refused.description} is niet ondertekend. Bel ${counselor.name}.`;
  if (toGo(progress) === 0) {
    return `${counselor.name} kijkt je uren na. Je hoeft nu niets te doen.`;
  }
  if (termEnd && today > termEnd) return `Je contract is voorbij. Bel ${counselor.name} en bespreek wat nu kan.`;
  const left = formatMinutes(toGo(progress));
  const sent = proofs.find(({ state }) => state === 'SENT');
  if (sent)
    return `We wachten op antwoord van ${sent.organizationName ?? 'je contactpersoon'}. Doe intussen verder mee.`;
  if (proofs.length === 0) return `Zoek samen met ${counselor.name} een activiteit. Je hebt nog ${left} nodig.`;
  return `Je hebt nog ${left} nodig. Doe verder mee, of zoek met ${counselor.name} een andere activiteit.`;
}
