import {
  dutchLevelLabel,
  dutchLevels,
  offerLanguageLabel,
  offerLanguages,
  offerSettingLabel,
  offerSettings,
} from '@veertig/rules';
import type { CriteriaQuestion } from '#lib/criteria/questions.ts';
import type { MergeField } from '#lib/form/merge.ts';
import { weekdays } from '#lib/work/moment-text.ts';
import { offerTypeOptions } from '#lib/work/offer-words.ts';

const optionsOf = <T extends string>(values: readonly T[], labelOf: (value: T) => string) =>
  values.map((value) => ({ value, label: labelOf(value) }));
const days = weekdays.map((label, at) => ({ value: String(at + 1), label }));
const mostMoments = 14;

const moment = (row: number): MergeField[] => [
  { name: `times.${row}.weekday`, label: `Moment ${row + 1}: elke week op`, options: days },
  { name: `times.${row}.date`, label: `Moment ${row + 1}: één keer op` },
  { name: `times.${row}.from`, label: `Moment ${row + 1}: van` },
  { name: `times.${row}.until`, label: `Moment ${row + 1}: tot` },
];

/** The fields of OfferFields, by name; the questions of the criteria come from the server. */
export const offerFields = (questions: readonly CriteriaQuestion[]): MergeField[] => [
  { name: 'title', label: 'Titel' },
  { name: 'offerType', label: 'Type aanbod', options: offerTypeOptions },
  { name: 'description', label: 'Wat doen mensen er?' },
  { name: 'textLanguage', label: 'Taal van de tekst', options: optionsOf(offerLanguages, offerLanguageLabel) },
  { name: 'municipality', label: 'Gemeente' },
  { name: 'place', label: 'Adres of plaats om af te spreken' },
  ...Array.from({ length: mostMoments }, (_, row) => moment(row)).flat(),
  { name: 'byAppointment', label: 'Op afspraak' },
  { name: 'timesNote', label: 'Uitleg bij het moment' },
  { name: 'endsOn', label: 'Laatste dag' },
  { name: 'setting', label: 'Met hoeveel is het?', options: optionsOf(offerSettings, offerSettingLabel) },
  { name: 'dutchLevel', label: 'Hoeveel Nederlands is nodig?', options: optionsOf(dutchLevels, dutchLevelLabel) },
  { name: 'dutchPracticeChance', label: 'Hoe oefenen mensen er Nederlands?' },
  { name: 'capacity', label: 'Aantal plaatsen' },
  { name: 'free', label: 'Gratis' },
  { name: 'cost', label: 'Kost' },
  { name: 'childcare', label: 'Opvang voor kinderen' },
  { name: 'travelHelp', label: 'Hulp om er te raken' },
  { name: 'practical', label: 'Goed om te weten' },
  { name: 'organizationName', label: 'Organisatie' },
  { name: 'contactName', label: 'Contactpersoon' },
  { name: 'contactEmail', label: 'E-mail van de contactpersoon' },
  { name: 'contactPhone', label: 'Telefoon van de contactpersoon' },
  { name: 'website', label: 'Website' },
  { name: 'showName', label: 'Toon de naam op de site' },
  { name: 'showEmail', label: 'Toon het e-mailadres op de site' },
  { name: 'showPhone', label: 'Toon het telefoonnummer op de site' },
  ...questions.map(({ name, text }) => ({ name, label: text })),
];
