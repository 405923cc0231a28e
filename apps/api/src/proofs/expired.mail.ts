import { RULESET } from '@veertig/rules';
import { layOut, type MailText } from '../mail/layout.ts';

export interface ExpiredMailFacts {
  counselorName: string;
  contactPersonName: string;
  organizationName: string | null;
  url: string;
}

/** Tells the counselor that a link ended without an answer. About whom stands in the dashboard, not in a mail. */
export function expiredMail({ counselorName, contactPersonName, organizationName, url }: ExpiredMailFacts): MailText {
  const who = organizationName ? `${contactPersonName} van ${organizationName}` : contactPersonName;
  return layOut(
    'Een link is verlopen zonder antwoord',
    [
      `Dag ${counselorName}`,
      `${who} gaf geen antwoord. De link werkte nog ${RULESET.linkLifetimeDays} dagen na de laatste mail. Nu is hij verlopen.`,
      { label: 'Open de aanvraag', url },
      `Bellen helpt vaak. De contactpersoon kan ook zelf een nieuwe link vragen, op de pagina van de oude link.`,
    ],
    ['Veertig'],
  );
}
