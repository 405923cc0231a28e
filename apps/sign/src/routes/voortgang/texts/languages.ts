import { ar } from './ar.ts';
import { easy } from './easy.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fa } from './fa.ts';
import { fr } from './fr.ts';
import { nl, type Texts } from './nl.ts';
import { ps } from './ps.ts';
import { so } from './so.ts';
import { ti } from './ti.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';

/** A language of the participant's pages: `tag` for `lang`, `name` as its readers call it. */
export interface Language {
  code: string;
  tag: string;
  name: string;
  texts: Texts;
}

export const dutch: Language = { code: 'nl', tag: 'nl', name: 'Nederlands', texts: nl };

export const languages: readonly Language[] = [
  dutch,
  { code: 'makkelijk', tag: 'nl', name: 'Makkelijk Nederlands', texts: easy },
  { code: 'en', tag: 'en', name: 'English', texts: en },
  { code: 'fr', tag: 'fr', name: 'Français', texts: fr },
  { code: 'ar', tag: 'ar', name: 'العربية', texts: ar },
  { code: 'uk', tag: 'uk', name: 'Українська', texts: uk },
  { code: 'tr', tag: 'tr', name: 'Türkçe', texts: tr },
  { code: 'fa', tag: 'fa', name: 'فارسی / دری', texts: fa },
  { code: 'ps', tag: 'ps', name: 'پښتو', texts: ps },
  { code: 'ti', tag: 'ti', name: 'ትግርኛ', texts: ti },
  { code: 'so', tag: 'so', name: 'Soomaali', texts: so },
  { code: 'es', tag: 'es', name: 'Español', texts: es },
];

/** The language that was asked for in the address, else the participant's own, else Dutch. */
export const languageFor = (asked: string | null, own: string): Language =>
  languages.find(({ code }) => code === asked) ?? languages.find(({ code }) => code === own) ?? dutch;
