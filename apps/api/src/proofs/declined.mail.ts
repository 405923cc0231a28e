import { layOut, type MailText } from '../mail/layout.ts';

export interface DeclinedMailFacts {
  counselorName: string;
  organizationName: string | null;
  contactPersonName: string;
  url: string;
}

/** Tells the counselor that a contact person did not sign. Why stands in the dashboard, not in a mail. */
export function declinedMail({ counselorName, organizationName, contactPersonName, url }: DeclinedMailFacts): MailText {
  return layOut(
    'Een contactpersoon heeft niet ondertekend',
    [
      `Dag ${counselorName}`,
      `${contactPersonName}${organizationName ? ` van ${organizationName}` : ''} heeft de uren niet bevestigd. De uitleg staat in het dossier.`,
      { label: 'Open het dossier', url },
    ],
    ['Veertig'],
  );
}
