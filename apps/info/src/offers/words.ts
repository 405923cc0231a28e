import { ar } from '../content/offers/ar.ts';
import { en } from '../content/offers/en.ts';
import { es } from '../content/offers/es.ts';
import { fa } from '../content/offers/fa.ts';
import { fr } from '../content/offers/fr.ts';
import { nl } from '../content/offers/nl.ts';
import { ps } from '../content/offers/ps.ts';
import { so } from '../content/offers/so.ts';
import { ti } from '../content/offers/ti.ts';
import { tr } from '../content/offers/tr.ts';
import { uk } from '../content/offers/uk.ts';
import type { LanguageCode } from '../translation/language.ts';
import type { OfferWords } from './offer-words.ts';

const translated: Record<LanguageCode, OfferWords> = { ar, en, es, fa, fr, nl, ps, so, ti, tr, uk };

/** The words around offers in a language. */
export const wordsIn = (code: LanguageCode): OfferWords => translated[code];

/** A text with its `{name}` filled in. */
export function filled(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
