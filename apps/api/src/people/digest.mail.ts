import { layOut, type MailText } from '../mail/layout.ts';

/** People who wait for the same next step of their counselor. */
export interface DigestGroup {
  /** What to do, as the dashboard says it. */
  action: string;
  names: readonly string[];
}

export interface DigestMailFacts {
  counselorName: string;
  /** Absent colleagues whose cases are among these. */
  insteadOf: readonly string[];
  /** For how many people there is something to do. */
  people: number;
  /** The most urgent step first. */
  groups: readonly DigestGroup[];
  awaitingAnswer: number;
  confirmedThisWeek: number;
  url: string;
}

/** The week of one counselor: what to do for whom, by initials alone, because mail is read in many places. */
export function digestMail(facts: DigestMailFacts): MailText {
  const { people, groups, awaitingAnswer, confirmedThisWeek } = facts;
  return layOut(
    people === 0 ? 'Weekoverzicht' : `Weekoverzicht: ${counted(people, 'dossier vraagt', 'dossiers vragen')} aandacht`,
    [
      `Dag ${facts.counselorName}`,
      ...(facts.insteadOf.length > 0 ? [`Ook van ${facts.insteadOf.join(' en ')}, die afwezig is.`] : []),
      ...groups.map(({ action, names }) => `${action}: ${names.map(initials).join(', ')}`),
      `${counted(awaitingAnswer, 'aanvraag wacht', 'aanvragen wachten')} op antwoord. ${counted(confirmedThisWeek, 'bewijs', 'bewijzen')} bevestigd in de voorbije week.`,
      { label: 'Open Vandaag', url: facts.url },
      'Geen overzicht meer nodig? Kies dan Afmelden in het mailprogramma.',
    ],
    ['Veertig'],
  );
}

/** The first letter of each word of a name: "Amina Haddad" is "A.H.". */
function initials(name: string): string {
  return name
    .split(/[\s-]+/)
    .flatMap((word) => word.match(/\p{L}\p{M}*/u) ?? [])
    .map((letter) => `${letter.toUpperCase()}.`)
    .join('');
}

const counted = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;
