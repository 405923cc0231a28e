export type NavigationLink = { path: string; label: string };

/** The pages in the menu, in reading order. */
export const mainPages: readonly NavigationLink[] = [
  { path: '/voor-wie/', label: 'Voor wie' },
  { path: '/hoe-werkt-het/', label: 'Hoe werkt het' },
  { path: '/welke-activiteiten/', label: 'Welke activiteiten' },
  { path: '/bewijs-van-deelname/', label: 'Bewijs van deelname' },
  { path: '/voor-organisaties/', label: 'Voor organisaties' },
  { path: '/voor-lokale-besturen/', label: 'Voor lokale besturen' },
  { path: '/vragen/', label: 'Vragen' },
  { path: '/contact/', label: 'Contact' },
];

/** The pages about the site itself, in the footer. */
export const sitePages: readonly NavigationLink[] = [
  { path: '/over/', label: 'Over deze site' },
  { path: '/toegankelijkheid/', label: 'Toegankelijkheid' },
  { path: '/privacy/', label: 'Privacy' },
];
