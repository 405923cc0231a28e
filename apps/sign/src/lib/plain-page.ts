/**
 * The page without what only scripts would use: marks for hydration, and links to styles that already stand in the
 * page. Typed text cannot be hit, because every `<` in it is escaped.
 */
export const plainPage = (html: string): string =>
  html.replace(/<!--.*?-->/gs, '').replace(/\s*<link [^>]*\bdisabled\b[^>]*>/g, '');
