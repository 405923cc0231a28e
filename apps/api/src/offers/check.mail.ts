import { layOut, type MailText } from '../mail/layout.ts';
import type { OfferMailFacts } from './verify.mail.ts';

export interface OfferCheckFacts extends OfferMailFacts {
  /** The day after which the offer is no longer shown, in words. */
  shownUntil: string;
  /** Asked before, without an answer. */
  again: boolean;
}

/** Asks the owner once a quarter whether the offer still holds. */
export function offerCheckMail({ contactName, title, agency, url, shownUntil, again }: OfferCheckFacts): MailText {
  return layOut(
    `${again ? 'Nog eens: klopt' : 'Klopt'} dit aanbod nog? ${title}`,
    [
      `Dag ${contactName}`,
      `Uw aanbod staat op de site: ${title}. Klopt alles nog? Op de pagina achter de knop bevestigt u dat met een klik, of past u iets aan.`,
      { label: 'Kijk het aanbod na', url },
      `Zonder antwoord tonen we het aanbod niet meer na ${shownUntil}. Later terugzetten kan altijd, met dezelfde link.`,
    ],
    [agency.name, agency.phone],
  );
}
