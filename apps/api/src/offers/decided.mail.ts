import { layOut, type MailText } from '../mail/layout.ts';
import type { OfferMailFacts } from './verify.mail.ts';

export interface OfferDecidedFacts extends OfferMailFacts {
  state: 'PUBLISHED' | 'RETURNED' | 'REJECTED';
  reason: string | null;
}

/** Tells the owner what the local authority decided about an offer. */
export function offerDecidedMail(facts: OfferDecidedFacts): MailText {
  const { contactName, agency } = facts;
  const { subject, parts } = texts[facts.state](facts);
  return layOut(subject, [`Dag ${contactName}`, ...parts], [agency.name, agency.phone]);
}

type Text = (facts: OfferDecidedFacts) => { subject: string; parts: Parameters<typeof layOut>[1] };

const texts: Record<OfferDecidedFacts['state'], Text> = {
  PUBLISHED: ({ title, url }) => ({
    subject: `Het aanbod staat op de site: ${title}`,
    parts: [
      'Uw aanbod staat nu op de site. Op uw eigen pagina ziet u hoe.',
      { label: 'Open het aanbod', url },
      'Verandert er iets? Pas het daar aan. Elke drie maanden vragen we of alles nog klopt.',
    ],
  }),
  RETURNED: ({ title, agency, reason, url }) => ({
    subject: `Een vraag over het aanbod: ${title}`,
    parts: [
      `${agency.name} keek uw aanbod na en heeft een vraag:`,
      reason ?? '',
      'Pas het aanbod aan en stuur het opnieuw in.',
      { label: 'Pas het aanbod aan', url },
    ],
  }),
  REJECTED: ({ title, agency, reason, url }) => ({
    subject: `Het aanbod komt niet op de site: ${title}`,
    parts: [
      `Bedankt voor uw aanbod. ${agency.name} zet het niet op de site. Dit is de reden:`,
      reason ?? '',
      { label: 'Open het aanbod', url },
      `Vragen? Bel ${agency.phone} of antwoord op deze mail.`,
    ],
  }),
};
