import { daysBetween, type ProofState } from '@veertig/rules';
import { dutchVoice, type Voice } from '../texts/speak.ts';

export interface OwnProgress {
  today: string;
  termEnd: string | null;
  progress: { countedMinutes: number; awaitingCheckMinutes: number; remainingMinutes: number; goalReached: boolean };
  counselor: { name: string };
  proofs: readonly { state: ProofState; organizationName: string | null; description: string }[];
}

const tones: Record<ProofState, 'good' | 'warm' | 'danger' | 'soft'> = {
  DRAFT: 'soft',
  SENT: 'soft',
  SIGNED: 'warm',
  IN_DOUBT: 'warm',
  ACCEPTED: 'good',
  REJECTED: 'danger',
  REFUSED: 'danger',
  CANCELLED: 'soft',
};

/** The tone of a proof's state; its words are in the dictionaries, under the name of the state. */
export const toneOf = (state: ProofState) => tones[state];

/** How long the contract still runs; null without a term. */
export function daysLeftWords(
  { today, termEnd }: Pick<OwnProgress, 'today' | 'termEnd'>,
  voice: Voice = dutchVoice,
): string | null {
  if (!termEnd) return null;
  const days = daysBetween(today, termEnd);
  const day = voice.day(termEnd);
  if (days < 0) return voice.text('termOver', { day });
  return days === 0 ? voice.text('termToday') : voice.text('termDays', { day, days });
}

/** Minutes still to perform: neither counted nor waiting for the check. */
export const toGo = ({ remainingMinutes, awaitingCheckMinutes }: OwnProgress['progress']): number =>
  Math.max(0, remainingMinutes - awaitingCheckMinutes);

/** The one thing that comes next, for the participant. */
export function nextStepWords(own: OwnProgress, voice: Voice = dutchVoice): string {
  const { today, termEnd, progress, proofs } = own;
  const counselor = own.counselor.name;
  if (progress.goalReached) return voice.text('nextDone');
  const refused = proofs.find(({ state }) => state === 'REFUSED');
  if (refused) return voice.text('nextRefused', { activity: refused.description, counselor });
  if (toGo(progress) === 0) return voice.text('nextCheck', { counselor });
  if (termEnd && today > termEnd) return voice.text('nextEnded', { counselor });
  const left = voice.hours(toGo(progress));
  const sent = proofs.find(({ state }) => state === 'SENT');
  if (sent) return voice.text('nextSent', { who: sent.organizationName ?? sent.description });
  return voice.text(proofs.length === 0 ? 'nextStart' : 'nextMore', { left, counselor });
}
