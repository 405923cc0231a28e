export type PageHeading = { id: string; text: string };

/** The `<h2 id="...">` headings of rendered HTML in their order, for the list "Op deze pagina". */
export function pageHeadings(html: string): PageHeading[] {
  const found = html.matchAll(/<h2[^>]*\sid="([^"]+)"[^>]*>([\s\S]*?)<\/h2>/g);
  return [...found].map(([, id = '', inner = '']) => ({ id, text: inner.replace(/<[^>]+>/g, '').trim() }));
}
