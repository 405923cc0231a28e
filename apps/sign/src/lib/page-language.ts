const rightToLeft = ['ar', 'fa', 'he', 'ps', 'ur'];

/** The Dutch page frame, marked as written in another language and direction. */
export const inLanguage = (html: string, language: string): string =>
  html.replace('<html lang="nl" dir="ltr">', `<html lang="${language}" dir="${directionOf(language)}">`);

const directionOf = (language: string) => (rightToLeft.includes(language) ? 'rtl' : 'ltr');
