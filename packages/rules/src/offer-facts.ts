// What an offer tells, in fixed words: for the search, the form and the feeds alike.

/** With one other person, or in a group: alone is no offer (CR-03). */
export const offerSettings = ['DUO', 'GROUP'] as const;
export type OfferSetting = (typeof offerSettings)[number];

/** The least Dutch with which somebody is welcome. The participant's own level is no criterion (CR-12). */
export const dutchLevels = ['NONE', 'A1', 'A2', 'B1'] as const;
export type DutchLevel = (typeof dutchLevels)[number];

export const dayParts = ['MORNING', 'AFTERNOON', 'EVENING', 'WEEKEND'] as const;
export type DayPart = (typeof dayParts)[number];

/** The language in which the text of an offer is written. */
export const offerLanguages = ['nl', 'en', 'fr', 'ar', 'uk', 'tr', 'fa', 'ps', 'ti', 'so', 'es'] as const;
export type OfferLanguage = (typeof offerLanguages)[number];

/** How an offer came in. */
export const offerSources = ['FORM', 'STAFF', 'CSV', 'UITDATABANK'] as const;
export type OfferSource = (typeof offerSources)[number];

/** Whether the owner still says that it is right: asked and not answered makes it stale, then hidden. */
export const freshnesses = ['FRESH', 'STALE', 'HIDDEN'] as const;
export type Freshness = (typeof freshnesses)[number];

const settings: Record<OfferSetting, string> = { DUO: 'Met twee', GROUP: 'In groep' };

const levels: Record<DutchLevel, string> = {
  NONE: 'Nog geen Nederlands nodig',
  A1: 'Enkele woorden Nederlands (A1)',
  A2: 'Eenvoudige gesprekken (A2)',
  B1: 'Gewone gesprekken (B1)',
};

const parts: Record<DayPart, string> = {
  MORNING: 'Voormiddag',
  AFTERNOON: 'Namiddag',
  EVENING: 'Avond',
  WEEKEND: 'Weekend',
};

const languages: Record<OfferLanguage, string> = {
  nl: 'Nederlands',
  en: 'Engels',
  fr: 'Frans',
  ar: 'Arabisch',
  uk: 'Oekraïens',
  tr: 'Turks',
  fa: 'Farsi of Dari',
  ps: 'Pasjtoe',
  ti: 'Tigrinya',
  so: 'Somalisch',
  es: 'Spaans',
};

const sources: Record<OfferSource, string> = {
  FORM: 'Formulier op de site',
  STAFF: 'Zelf toegevoegd',
  CSV: 'Lijst (CSV)',
  UITDATABANK: 'UiTdatabank',
};

const freshness: Record<Freshness, string> = {
  FRESH: 'Nagekeken',
  STALE: 'Nog niet opnieuw nagekeken',
  HIDDEN: 'Verborgen: geen antwoord gekregen',
};

export const offerSettingLabel = (setting: OfferSetting): string => settings[setting];
export const dutchLevelLabel = (level: DutchLevel): string => levels[level];
export const dayPartLabel = (part: DayPart): string => parts[part];
export const offerLanguageLabel = (language: OfferLanguage): string => languages[language];
export const offerSourceLabel = (source: OfferSource): string => sources[source];
export const freshnessLabel = (value: Freshness): string => freshness[value];
