import { formatDay } from '@veertig/rules';
import { layOut, type MailText } from '../mail/layout.ts';
import type { RequestMailFacts } from './request.mail.ts';

export interface ReminderMailFacts extends RequestMailFacts {
  /** The day of the first mail. */
  askedOn: string;
  /** The day on which the link stops working. */
  openUntil: string;
  last: boolean;
}

/** Asks again, shorter than the first time. The last one says so, and that somebody may call. */
export function reminderMail(facts: ReminderMailFacts): MailText {
  const { counselor, agency, participantName } = facts;
  const where = facts.organizationName ? ` bij ${facts.organizationName}` : '';
  const phone = counselor.phone ?? agency.phone;
  return layOut(
    `${facts.last ? 'Laatste herinnering' : 'Herinnering'} van ${counselor.name}: hoeveel uur was het?`,
    [
      `Dag ${facts.contactPersonName}`,
      `Op ${formatDay(facts.askedOn)} stuurden we u een vraag. ${participantName} deed mee${where}: ${facts.description}. Wilt u kijken of de uren kloppen? Het duurt ongeveer een minuut.`,
      { label: 'Bekijk de uren', url: facts.url },
      `Werkt de knop niet? Ga naar ${facts.site}/code en typ deze code: ${facts.code.slice(0, 5)}-${facts.code.slice(5)}`,
      `De link werkt tot en met ${formatDay(facts.openUntil)}. Kent u ${participantName} niet, of is iemand anders de juiste persoon? Ook dat kunt u daar laten weten.`,
      `Belt u liever? Bel ${counselor.name}: ${phone}. ${closing(facts)}`,
    ],
    ['Met vriendelijke groeten', counselor.name, `Trajectbegeleider, ${agency.name}`, phone],
  );
}

const closing = ({ last, counselor }: ReminderMailFacts) =>
  last
    ? `Dit is de laatste herinnering. Horen we niets? Dan belt ${counselor.name} u misschien.`
    : 'Wilt u geen herinnering meer? Kies dan Afmelden in uw mailprogramma.';
