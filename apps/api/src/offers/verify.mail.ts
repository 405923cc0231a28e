import { layOut, type MailText } from '../mail/layout.ts';

export interface OfferMailFacts {
  contactName: string;
  title: string;
  agency: { name: string; phone: string };
  url: string;
}

/** Asks whoever has the address whether they handed in this offer. */
export function offerVerifyMail({ contactName, title, agency, url }: OfferMailFacts): MailText {
  return layOut(
    `Bevestig uw e-mailadres voor: ${title}`,
    [
      `Dag ${contactName}`,
      `U vulde een aanbod in: ${title}. Is dit adres van u? Bevestig het dan op de pagina achter de knop. Daarna kijkt ${agency.name} het aanbod na.`,
      { label: 'Bevestig het e-mailadres', url },
      'Bewaar deze mail. Met de link past u het aanbod later aan, of haalt u het weg.',
      'Vulde u niets in? Dan doet u niets. Zonder uw antwoord ziet niemand dit aanbod.',
    ],
    [agency.name, agency.phone],
  );
}
