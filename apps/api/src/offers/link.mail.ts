import { layOut, type MailText } from '../mail/layout.ts';
import type { OfferMailFacts } from './verify.mail.ts';

/** Gives the owner of an offer the own link again, when the mail with it got lost. */
export function offerLinkMail({ contactName, title, agency, url }: OfferMailFacts): MailText {
  return layOut(
    `De link van uw aanbod: ${title}`,
    [
      `Dag ${contactName}`,
      `${agency.name} stuurt u opnieuw de link van uw aanbod. Op die pagina past u het aan, zet u het op pauze of haalt u het weg.`,
      { label: 'Open het aanbod', url },
      'Bewaar deze mail. De link is alleen voor u.',
    ],
    [agency.name, agency.phone],
  );
}
