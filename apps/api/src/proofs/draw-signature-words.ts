import { type Channel, formatDay } from '@veertig/rules';
import { dayOf } from '../clock.ts';
import type { ProofFacts, SignatureFacts } from './proof-facts.ts';

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
export function signatureSentences(facts: ProofFacts): string[] {
  const { contactPerson, signature, counselor } = facts;
  const moment = momentWords(new Date(signature.signedAt));
  const recorder = signature.recordedBy ?? counselor.name;
  const who = contactPerson.name;
  const sentences: Record<Channel, string[]> = {
    LINK: [`${who} typte naam en rol en tekende op ${moment}, via een persoonlijke link per e-mail.`, ORDINARY],
    LETTER: [`${who} typte naam en rol en tekende op ${moment}, via een persoonlijke link in een brief.`, ORDINARY],
    ON_THE_SPOT: [
      `${who} typte naam en rol en tekende op ${moment}, via een persoonlijke link.`,
      'De link was kort daarvoor gevraagd met de QR-code van de activiteit.',
      ORDINARY,
    ],
    PAPER: paperWords(who, recorder, moment, signature),
    PHONE: phoneWords(facts, recorder, moment),
  };
  return sentences[signature.channel];
}

function paperWords(who: string, recorder: string, moment: string, { signedOn, scans = [] }: SignatureFacts): string[] {
  const when = signedOn ? ` op ${formatDay(signedOn)}` : '';
  const kept = scans.length > 0 ? ['De scan van het papier zit in het dossier.'] : [];
  return [`${who} tekende met pen op papier${when}.`, `${recorder} noteerde dit op ${moment}.`, ...kept];
}

function phoneWords({ contactPerson, signature }: ProofFacts, recorder: string, moment: string): string[] {
  const { calledAt } = signature;
  if (!calledAt) {
    return [`${contactPerson.name} bevestigde dit aan de telefoon.`, `${recorder} noteerde het gesprek op ${moment}.`];
  }
  return [
    `${contactPerson.name} bevestigde dit aan de telefoon op ${momentWords(new Date(calledAt))}, op het nummer ${contactPerson.reach}.`,
    `${recorder} las de verklaring voor en noteerde het gesprek op ${moment}.`,
  ];
}
