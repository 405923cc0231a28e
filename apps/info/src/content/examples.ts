import type { OfferType } from '@veertig/rules';
import type { PictogramName } from '../pictures/pictograms.ts';

export type OfferExample = { offerType: OfferType; picture: PictogramName; text: string };

/** One example for each offer type; the list of the law is open (CR-20, CR-21, CR-22). */
export const offerExamples: readonly OfferExample[] = [
  { offerType: 'BUDDY', picture: 'buddy', text: 'Je spreekt elke week af met iemand uit de buurt.' },
  {
    offerType: 'CONVERSATION_GROUP',
    picture: 'talk',
    text: 'Je praat in de bib met een groep, onder wie vlotte sprekers.',
  },
  { offerType: 'COURSE', picture: 'course', text: 'Je leert koken of naaien, samen met anderen.' },
  { offerType: 'ASSOCIATION', picture: 'people', text: 'Je zingt mee in het koor of helpt bij de fanfare.' },
  { offerType: 'SPORTS_CLUB', picture: 'ball', text: 'Je traint elke week mee met de ploeg.' },
  { offerType: 'NEIGHBOURHOOD_HOUSE', picture: 'house', text: 'Je kookt en eet mee in het buurthuis.' },
  { offerType: 'SCHOOL', picture: 'school', text: 'Je helpt geregeld op de school van je kind.' },
  { offerType: 'VOLUNTEERING', picture: 'hand', text: 'Je helpt in het woonzorgcentrum of de kringwinkel.' },
  { offerType: 'INTERNSHIP', picture: 'work', text: 'Je loopt mee in een bedrijf, een vereniging of de gemeente.' },
  { offerType: 'INFORMAL', picture: 'cup', text: 'Je drinkt geregeld koffie met een buur die Nederlands spreekt.' },
  { offerType: 'OTHER', picture: 'other', text: 'Je hebt zelf een idee? Stel het voor.' },
];

export type FitExample = { activity: string; why: string };

/** What meets the criteria (CR-03, CR-04, CR-05, CR-13, CR-15). */
export const fitting: readonly FitExample[] = [
  { activity: 'Voetballen in een ploeg', why: 'Je ziet elke week dezelfde mensen en je praat samen.' },
  { activity: 'Helpen in de sociale kruidenier', why: 'Je werkt in een groep en spreekt met klanten.' },
  { activity: 'Een praattafel met vrijwilligers', why: 'Er zijn genoeg mensen die vlot Nederlands spreken.' },
  { activity: 'Meedoen in het oudercomité', why: 'Je leert andere ouders kennen en ziet hen vaak terug.' },
  { activity: 'Koor waar je nog weinig zegt', why: 'Je hoort veel Nederlands. Dat is ook waardevol.' },
];

/** What does not, or only after a talk with the counselor (CR-04, CR-06, CR-15, D-18). */
export const notFitting: readonly FitExample[] = [
  { activity: 'Alleen fitnessen', why: 'Je bent vooral alleen.' },
  { activity: 'Rekken vullen zonder collega’s', why: 'Je hebt bijna geen contact.' },
  { activity: 'Koken met je eigen gezin', why: 'Je leert geen nieuwe mensen kennen.' },
  { activity: 'Een groep met alleen mensen die Nederlands leren', why: 'Niemand spreekt al vlot Nederlands.' },
  { activity: 'Eén keer naar een voorstelling gaan', why: 'Je houdt er geen contacten aan over.' },
];
