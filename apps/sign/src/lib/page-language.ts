/** Languages in which the pages are written. Dutch is the source; a language joins when its texts do (D-29). */
const written = ['nl'];
const rightToLeft = ['ar', 'fa', 'he', 'ps', 'ur'];

/** The language of a page for somebody who reads `wished`: a tag such as `ar` or `en-GB`, or null. */
export const pageLanguage = (wished: string | null): string =>
  written.find((language) => language === wished?.slice(0, 2)) ?? 'nl';

/** The Dutch page frame, marked as written in another language and direction. */
export const inLanguage = (html: string, language: string): string =>
  html.replace('<html lang="nl" dir="ltr">', `<html lang="${language}" dir="${directionOf(language)}">`);

const directionOf = (language: string) => (rightToLeft.includes(language) ? 'rtl' : 'ltr');
