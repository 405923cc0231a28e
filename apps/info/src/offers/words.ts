import { nl } from '../content/offers/nl.ts';
import type { LanguageCode } from '../translation/language.ts';
import type { OfferWords } from './offer-words.ts';

const translated: Partial<Record<LanguageCode, OfferWords>> = { nl };

/** The words around offers in a language; in Dutch, and saying so, where nobody translated them yet. */
export function wordsIn(code: LanguageCode): { words: OfferWords; inDutch: boolean } {
  const words = translated[code];
  return words ? { words, inDutch: false } : { words: nl, inDutch: true };
}

/** A text with its `{name}` filled in. */
export function filled(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
