import { layOut, type MailText } from '../mail/layout.ts';

export interface OfferVerifyFacts {
  agency: { name: string; phone: string };
  url: string;
}

/** What the mails to a verified owner have in common. */
export interface OfferMailFacts extends OfferVerifyFacts {
  contactName: string;
  title: string;
}

/**
 * Asks whoever has the address whether they handed in an offer. Nothing of what was typed stands in it: until somebody
 * answers, anybody could have typed it, and we would carry the words of a stranger.
 */
export function offerVerifyMail({ agency, url }: OfferVerifyFacts): MailText {
  return layOut(
    'Is dit uw e-mailadres? Vraag bij uw aanbod',
    [
      'Dag',
      `Iemand vulde op onze site een aanbod in met dit e-mailadres. Was u dat? Zeg het dan op de pagina achter de knop. Daarna kijkt ${agency.name} het aanbod na.`,
      { label: 'Kijk het aanbod na', url },
      'Bewaar deze mail. Met de link past u het aanbod later aan, of haalt u het weg.',
      'Vulde u niets in? Dan hoeft u niets te doen. Zonder uw antwoord ziet niemand dit aanbod.',
    ],
    [agency.name, agency.phone],
  );
}
