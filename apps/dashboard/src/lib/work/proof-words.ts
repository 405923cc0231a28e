import { formatMinutes, type ProofState } from '@veertig/rules';
import type { PersonPage } from '#lib/api/client.ts';

type ProofRow = Pick<PersonPage['proofs'][number], 'proof' | 'confirmation'>;

const tones: Record<ProofState, 'soft' | 'good' | 'warm' | 'danger'> = {
  DRAFT: 'soft',
  SENT: 'soft',
  SIGNED: 'warm',
  IN_DOUBT: 'warm',
  ACCEPTED: 'good',
  REJECTED: 'danger',
  REFUSED: 'warm',
  CANCELLED: 'soft',
};

const nextActions: Record<ProofState, string> = {
  DRAFT: 'Bekijk de mail en verstuur',
  SENT: 'Bekijk de aanvraag',
  SIGNED: 'Kijk het bewijs na',
  IN_DOUBT: 'Bel de contactpersoon',
  ACCEPTED: 'Bekijk het bewijs',
  REJECTED: 'Bekijk waarom',
  REFUSED: 'Bel de contactpersoon',
  CANCELLED: 'Bekijk de aanvraag',
};

export const proofTone = (state: ProofState) => tones[state];

/** What one does with a proof in this state, as the words of a link. */
export const proofAction = (state: ProofState): string => nextActions[state];

/** The hours of a proof: what was confirmed, and what was asked where that differs. */
export function proofHours({ proof, confirmation }: ProofRow): string {
  const asked = proof.askedMinutes;
  const confirmed = confirmation?.minutes;
  if (confirmed === undefined) return `${formatMinutes(asked)} gevraagd`;
  if (confirmed === asked) return `${formatMinutes(confirmed)} bevestigd`;
  return `${formatMinutes(confirmed)} bevestigd, ${formatMinutes(asked)} gevraagd`;
}
