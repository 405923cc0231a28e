import { layOut, type MailText } from '../mail/layout.ts';

export interface OffersWaitingFacts {
  editorName: string;
  /** How many offers wait for a decision. */
  waiting: number;
  /** The day on which the first of them came in, in words. */
  oldestOn: string;
  agencyName: string;
  url: string;
}

/** Tells who looks after the offers of a local authority that something came in. Nothing of the offers stands in it. */
export function offersWaitingMail({ editorName, waiting, oldestOn, agencyName, url }: OffersWaitingFacts): MailText {
  const told =
    waiting === 1
      ? `Er wacht 1 aanbod op een beslissing, sinds ${oldestOn}.`
      : `Er wachten ${waiting} keer aanbod op een beslissing. Het eerste kwam binnen op ${oldestOn}.`;
  return layOut(
    'Nieuw aanbod om na te kijken',
    [
      `Dag ${editorName}`,
      told,
      { label: 'Kijk het aanbod na', url },
      'Dit bericht komt hoogstens een keer per werkdag, en alleen als er iets wacht. Geen bericht meer nodig? Kies dan Afmelden in het mailprogramma.',
    ],
    [agencyName],
  );
}
