import {
  type CompanionKind,
  companionKindLabel,
  type EvidenceKind,
  evidenceKindLabel,
  formatDay,
  formatMinutes,
  type Role,
  roleLabel,
  type TermDecision,
  termDecisionLabel,
  type WarmHandover,
} from '@veertig/rules';
import type { Answered } from '#lib/api/client.ts';
import { formatInstant } from '#lib/page/instant.ts';
import { choiceWords } from '../decision-words.ts';
import { entryWords } from '../notities/entry-form.ts';

export type Happening = Answered<'timeline', 'list'>['items'][number];
type Facts = Happening['facts'];

/** What happened, in a few words; what it is about, who did it and when stand beside them. */
const words: Record<Happening['action'], (facts: Facts) => string> = {
  PARTICIPANT_ADDED: addedWords,
  PARTICIPANT_EDITED: () => 'Gegevens aangepast',
  PARTICIPANT_ASSIGNED: ({ from, to }) => `Dossier doorgegeven van ${from ?? 'een collega'} aan ${to ?? 'een collega'}`,
  PATHWAY_SAVED: () => 'Officieel dossier aangepast',
  EFFORT_NOTED: () => 'Feiten voor het einde van de termijn genoteerd',
  TERM_ADDED: ({ start, end }) => `Termijn toegevoegd: ${day(start)} tot en met ${day(end)}`,
  TERM_REMOVED: ({ start, end }) => `Termijn weggenomen: ${day(start)} tot en met ${day(end)}`,
  END_OF_TERM_DECIDED: ({ outcome }) => `Einde van de termijn: ${lower(termDecisionLabel(outcome as TermDecision))}`,
  CHOICE_MADE: ({ choice }) => choiceWords(String(choice)),
  EVIDENCE_NOTED: ({ kind }) => `Bewijs voor een vrijstelling gezien: ${evidence(kind)}`,
  EVIDENCE_WITHDRAWN: ({ kind }) => `Bewijs voor een vrijstelling weggenomen: ${evidence(kind)}`,
  EXEMPTION_ASSESSED: () => 'Vrijstelling beoordeeld',
  ENTERED_IN_KBI: ({ enteredOn }) => (enteredOn ? `Ingegeven in KBI op ${day(enteredOn)}` : 'Ingave in KBI weggenomen'),
  SAMPLE_DOUBT_SETTLED: () => 'Twijfel uit de steekproef afgehandeld',
  PARTICIPANT_MESSAGE: () => 'Bericht: dit klopt niet',
  PARTICIPANT_PROPOSAL: () => 'Voorstel voor een activiteit',
  MESSAGE_SETTLED: () => 'Bericht afgehandeld',
  ACTIVITY_ADDED: () => 'Activiteit toegevoegd',
  ACTIVITY_JUDGED: ({ judgement }) => judged[String(judgement)] ?? 'Activiteit getoetst',
  FIRST_TIME_ARRANGED: firstTimeWords,
  CONTACT_PERSON_CORRECTED: () => 'Gegevens van de contactpersoon verbeterd',
  PROOF_REQUEST_SAVED: (facts) => `Uren klaargezet${amount(facts)}`,
  PROOF_CONTACT_PERSON_CHOSEN: () => 'Andere contactpersoon gekozen',
  PROOF_SEND: ({ route }) => sent[String(route)] ?? 'Uren gevraagd',
  PROOF_RESEND: ({ route }) => (route === 'LETTER' ? 'Uren opnieuw gevraagd, met een brief' : 'Uren opnieuw gevraagd'),
  PROOF_CANCEL: () => 'Vraag ingetrokken',
  PROOF_DELEGATE: () => 'Vraag doorgegeven aan een collega van de organisatie',
  PROOF_REFUSE: () => 'Geweigerd te ondertekenen',
  PROOF_RETURN_AS_WRONG_PERSON: () => 'Teruggegeven: niet de juiste persoon',
  PROOF_DISPUTE: () => 'Teruggegeven: dit klopt niet',
  PROOF_SIGN: (facts) => `Uren bevestigd${amount(facts)}`,
  PROOF_RECORD_PAPER_SIGNATURE: (facts) => `Handtekening op papier genoteerd${amount(facts)}`,
  PROOF_RECORD_PHONE_CONFIRMATION: (facts) => `Bevestiging per telefoon genoteerd${amount(facts)}`,
  PROOF_SEALED: () => 'Bewijs van deelname gemaakt en verzegeld',
  PROOF_ACCEPT: () => 'Uren aanvaard',
  PROOF_DOUBT: () => 'In twijfel gezet',
  PROOF_REJECT: () => 'Uren afgekeurd',
  PROOF_REOPEN: () => 'Bewijs heropend',
  PROOF_WITHDRAW: () => 'Aanvaarding ingetrokken',
  PROOF_UNDO: ({ from }) => (from === 'ACCEPTED' ? 'Aanvaarding ongedaan gemaakt' : 'Verzending ongedaan gemaakt'),
  PROOF_REOPEN_ASKED: () => 'Verbetering gevraagd',
  PROOF_REOPEN_DISMISSED: () => 'Bewijs gelaten zoals het is',
  SCAN_ADDED: () => 'Scan van het papier toegevoegd',
  REMINDER_POSTED: ({ reminder }) => `Herinnering ${reminder} verstuurd`,
  REMINDER_UNDONE: () => 'Herinnering ongedaan gemaakt',
  REMINDERS_STOPPED: () => 'Wil geen herinneringen meer',
  LINK_EXPIRED: () => 'Link verlopen zonder antwoord',
  LINK_RENEWED: () => 'Nieuwe link gevraagd',
  LINK_ASKED_ON_THE_SPOT: () => 'Link gevraagd met de QR-code ter plaatse',
  LETTER_PRINTED_AGAIN: () => 'Brief opnieuw afgedrukt',
  MAIL_BOUNCED: () => 'Mail kwam terug',
  MAIL_FAILED: () => 'Mail kwam niet aan',
  ENTRY_WRITTEN: () => 'Genoteerd',
};

function addedWords({ import: list, choice }: Facts): string {
  const added = list ? 'Dossier geopend, uit een lijst' : 'Dossier geopend';
  return choice ? `${added}. ${choiceWords(String(choice))}` : added;
}

function firstTimeWords({ companion, warmHandover, warmHandoverOn }: Facts): string {
  const along = companion ? [`${lower(companionKindLabel(companion as CompanionKind))} gaat mee`] : [];
  const handover = {
    PLANNED: [`warme overdracht gepland op ${day(warmHandoverOn)}`],
    DONE: [`warme overdracht gebeurd op ${day(warmHandoverOn)}`],
    NOT_NEEDED: [],
  }[warmHandover as WarmHandover];
  return `Eerste keer: ${[...along, ...handover].join(', ') || 'niets afgesproken'}`;
}

const judged: Record<string, string> = { SUITABLE: 'Besloten: past', NOT_SUITABLE: 'Besloten: past niet' };
const sent: Record<string, string> = {
  MAIL: 'Uren gevraagd per mail',
  LETTER: 'Uren gevraagd met een brief',
  NO_LINK: 'Uren gevraagd op papier of per telefoon',
};

const day = (value: Facts[string] | undefined): string => formatDay(String(value ?? ''));
const lower = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1);
const evidence = (kind: Facts[string] | undefined): string => lower(evidenceKindLabel(kind as EvidenceKind));
const amount = ({ minutes }: Facts): string => (typeof minutes === 'number' ? `, ${formatMinutes(minutes)}` : '');

/** What happened, as the first words of its line. */
export function happeningWords({ action, facts, entry }: Happening): string {
  if (!entry) return words[action](facts);
  return entry.corrected ? `${entryWords(entry)}, later verbeterd` : entryWords(entry);
}

/** Who did it: a colleague or contact person by name and role, others by what they are. */
export function doerWords({ role, name, insteadOf }: Happening['by']): string {
  switch (role) {
    case 'CONTACT_PERSON':
      return name ? `${name}, contactpersoon` : 'Contactpersoon';
    case 'PARTICIPANT':
      return 'Inburgeraar';
    case 'SYSTEM':
      return 'Automatisch';
    default:
      return [
        name ?? roleLabel(role),
        ...(name ? [lower(roleLabel(role satisfies Role))] : []),
        ...instead(insteadOf),
      ].join(', ');
  }
}

const instead = (name: string | null): string[] => (name ? [`in plaats van ${name}`] : []);

/** When it was: only the day of what was written down later. */
export function momentWords({ at, dayOnly }: Pick<Happening, 'at' | 'dayOnly'>): string {
  const written = formatInstant(at);
  return dayOnly ? (written.split(' om ')[0] ?? written) : written;
}
