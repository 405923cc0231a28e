import type { LanguageCode } from '../translation/language.ts';

/** The name of a language as a reader of another language writes it: "Frans" for who reads Dutch. */
export function languageNameIn(reader: LanguageCode, language: string): string {
  return new Intl.DisplayNames([reader, 'nl'], { type: 'language', fallback: 'code' }).of(language) ?? language;
}
