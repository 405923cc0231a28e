import { layOut, type MailText } from '../mail/layout.ts';

export interface HandedOverMailFacts {
  counselorName: string;
  /** Who gave the request on, and to whom. */
  fromName: string;
  toName: string;
  organizationName: string | null;
  url: string;
}

/** Tells the counselor that a contact person gave the request on to a colleague. */
export function handedOverMail(facts: HandedOverMailFacts): MailText {
  const { counselorName, fromName, toName, organizationName, url } = facts;
  return layOut(
    'Een contactpersoon gaf de vraag door aan een collega',
    [
      `Dag ${counselorName}`,
      `${fromName}${organizationName ? ` van ${organizationName}` : ''} is niet de juiste persoon. De vraag ging door naar ${toName}. ${toName} kreeg een eigen link. De oude link werkt niet meer.`,
      { label: 'Open de aanvraag', url },
      'Klopt dit niet? Trek de aanvraag dan in. De nieuwe link werkt dan ook niet meer.',
    ],
    ['Veertig'],
  );
}
