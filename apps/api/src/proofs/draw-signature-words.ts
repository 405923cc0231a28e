import { type Channel, formatDay } from '@veertig/rules';
import { dayOf } from '../clock.ts';
import type { ProofFacts } from './proof-facts.ts';

const ORDINARY = 'Dit is een gewone elektronische handtekening.';

const timeInBrussels = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Brussels',
  hour: '2-digit',
  minute: '2-digit',
});

/** `vrijdag 20 november 2026 om 15.29 uur`, in Brussels. */
export function momentWords(instant: Date): string {
  return `${formatDay(dayOf(instant))} om ${timeInBrussels.format(instant).replace(':', '.')} uur`;
}

/** How the contact person confirmed, in sentences: the evidence of an ordinary electronic signature (D-22). */
export function signatureSentences({ contactPerson, signature, counselor }: ProofFacts): string[] {
  const moment = momentWords(new Date(signature.signedAt));
  const recorder = signature.recordedBy ?? counselor.name;
  const who = contactPerson.name;
  const sentences: Record<Channel, string[]> = {
    LINK: [`${who} typte naam en rol en tekende op ${moment}, via een persoonlijke link per e-mail.`, ORDINARY],
    ON_THE_SPOT: [`${who} typte naam en rol en tekende ter plaatse op ${moment}, via een QR-code.`, ORDINARY],
    PAPER: [`${who} tekende met pen op papier.`, `${recorder} noteerde dit op ${moment}.`],
    PHONE: [`${who} bevestigde dit aan de telefoon.`, `${recorder} noteerde het gesprek op ${moment}.`],
  };
  return sentences[signature.channel];
}
