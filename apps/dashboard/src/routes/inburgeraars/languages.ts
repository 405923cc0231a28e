import type { Asked } from '#lib/api/client.ts';

type Language = NonNullable<Asked<'people', 'add'>['language']>;

const names: Record<Language, string> = {
  nl: 'Nederlands',
  makkelijk: 'Makkelijk Nederlands',
  en: 'Engels',
  fr: 'Frans',
  ar: 'Arabisch',
  uk: 'Oekraïens',
  tr: 'Turks',
  fa: 'Perzisch (Farsi, Dari)',
  ps: 'Pasjtoe',
  ti: 'Tigrinya',
  so: 'Somalisch',
  es: 'Spaans',
};

/** The languages in which a participant can follow the own hours. */
export const languageOptions = Object.entries(names).map(([value, label]) => ({ value, label }));

/** The Dutch name of a language, or its code when it is not one of ours. */
export const languageName = (language: string): string => names[language as Language] ?? language;
