export const proofStates = [
  'DRAFT',
  'SENT',
  'SIGNED',
  'IN_DOUBT',
  'ACCEPTED',
  'REJECTED',
  'REFUSED',
  'CANCELLED',
] as const;
export type ProofState = (typeof proofStates)[number];

const labels: Record<ProofState, string> = {
  DRAFT: 'Klaar te maken',
  SENT: 'Gevraagd',
  SIGNED: 'Bevestigd, wacht op controle',
  IN_DOUBT: 'In twijfel',
  ACCEPTED: 'Aanvaard',
  REJECTED: 'Afgekeurd',
  REFUSED: 'Geweigerd',
  CANCELLED: 'Ingetrokken',
};

/** The name of a proof's state on screen. */
export function proofStateLabel(state: ProofState): string {
  return labels[state];
}

/** Only accepted hours count (D-04). */
export function isCounted(state: unknown): boolean {
  return state === 'ACCEPTED';
}

/** Signed hours show at once, as waiting for the counselor's check (D-04). */
export function isAwaitingCheck(state: unknown): boolean {
  return state === 'SIGNED' || state === 'IN_DOUBT';
}
