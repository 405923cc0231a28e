/** Everything that makes the product a municipality's own. Nothing else in the public pages names an organization. */
export const theme = {
  name: 'Veertig',
  /** Who publishes this site and answers for it. */
  organization: 'Stad Voorbeeld',
  /** Its logo in one color, as an SVG path in a field of `width` by `height`; null shows the name alone. */
  logo: null as { path: string; width: number; height: number } | null,
  municipality: 'Voorbeeld',
  /** Where the site lives, for canonical addresses and the sitemap; without a slash at the end. */
  url: 'https://veertig.example.be',
  email: 'inburgering@example.be',
  /** For reading, in groups kept together by no-break spaces (`\u00a0`), and for dialing. */
  phone: { shown: '02\u00a0000\u00a000\u00a000', dialed: '+3220000000' },
  officialSites: {
    agency: { name: 'Agentschap Integratie en Inburgering', url: 'https://www.integratie-inburgering.be/' },
    government: { name: 'Vlaamse overheid', url: 'https://www.vlaanderen.be/' },
  },
  /** Colors that replace those of @veertig/ui/tokens.css, by name: { accent: '#123456' }. */
  colors: { light: {}, dark: {} } as Record<'light' | 'dark', Record<string, string>>,
};
