import type { ModerationAction, OfferState, OfferType } from '@veertig/rules';
import { offerTypeLabel, offerTypes } from '@veertig/rules';
import type { Answered } from '#lib/api/client.ts';

export type OfferRow = Answered<'offers', 'queue'>['offers'][number];
export type QueueView = keyof Answered<'offers', 'queue'>['counts'];

/** The views of the queue: the word in the address, what it is called, and what to do when it is empty. */
export const queueViews: readonly { view: QueueView; word: string; label: string; empty: string }[] = [
  {
    view: 'TO_MODERATE',
    word: 'nieuw',
    label: 'Na te kijken',
    empty: 'Niets wacht. Nieuw aanbod verschijnt hier vanzelf.',
  },
  {
    view: 'TO_CHECK',
    word: 'navragen',
    label: 'Geen antwoord op "klopt dit nog?"',
    empty: 'Iedereen antwoordde. Er is niets na te vragen.',
  },
  {
    view: 'PUBLISHED',
    word: 'online',
    label: 'Op de site',
    empty: 'Er staat nog niets op de site. Voeg zelf aanbod toe.',
  },
  { view: 'OTHER', word: 'ander', label: 'Ander', empty: 'Er is geen ander aanbod.' },
];

/** What the criteria say, in a few words for a table. */
export const adviceWords: Record<OfferRow['advice'], string> = {
  MEETS: 'Past',
  FAILS: 'Past niet',
  NEEDS_JUDGEMENT: 'Te bespreken',
};

/** What each decision does: its button, what happens, and whether it needs a reason. */
export const moderationWords: Record<
  ModerationAction,
  { button: string; summary: string; explanation: string; done: string; asksReason?: boolean; danger?: boolean }
> = {
  PUBLISH: {
    button: 'Zet op de site',
    summary: 'Op de site zetten',
    explanation: 'Iedereen ziet het aanbod meteen. Wie het indiende, krijgt een mail.',
    done: 'Het aanbod staat op de site.',
  },
  RETURN: {
    button: 'Stuur terug met een vraag',
    summary: 'Terugsturen met een vraag',
    explanation: 'Wie het indiende, krijgt de vraag in een mail en past het aanbod zelf aan.',
    done: 'De vraag is onderweg.',
    asksReason: true,
  },
  REJECT: {
    button: 'Aanvaard dit aanbod niet',
    summary: 'Niet aanvaarden',
    explanation: 'Het aanbod komt niet op de site. Wie het indiende, krijgt de reden in een mail.',
    done: 'Het aanbod is niet aanvaard. De reden is onderweg.',
    asksReason: true,
    danger: true,
  },
  PAUSE: {
    button: 'Zet op pauze',
    summary: 'Op pauze zetten',
    explanation: 'Niemand ziet het aanbod, tot het weer op de site komt.',
    done: 'Het aanbod staat op pauze.',
  },
  RESUME: {
    button: 'Zet weer op de site',
    summary: 'Weer op de site zetten',
    explanation: 'Iedereen ziet het aanbod opnieuw.',
    done: 'Het aanbod staat weer op de site.',
  },
  WITHDRAW: {
    button: 'Haal weg van de site',
    summary: 'Weghalen',
    explanation: 'Het aanbod verdwijnt van de site.',
    done: 'Het aanbod is weg van de site.',
    danger: true,
  },
  CONFIRM: {
    button: 'Dit klopt nog',
    summary: 'Nagevraagd: klopt nog',
    explanation: 'Na een telefoontje bijvoorbeeld. Het aanbod geldt weer als nagekeken.',
    done: 'Het aanbod geldt weer als nagekeken.',
  },
};

/** The decision that stands open on the page of an offer: the one most often wanted in its state. */
export function mainAction(state: OfferState, actions: readonly ModerationAction[]): ModerationAction | undefined {
  const wanted: Partial<Record<OfferState, ModerationAction>> = { SUBMITTED: 'PUBLISH', PAUSED: 'RESUME' };
  return actions.find((action) => action === wanted[state]);
}

/** The types of offers for a list to choose from. */
export const offerTypeOptions: { value: OfferType; label: string }[] = offerTypes.map((value) => ({
  value,
  label: offerTypeLabel(value),
}));
