import type { Me } from '#lib/api/client.ts';
import { mayAdd, moderates, oversees, seesPeople } from '#lib/work/rights.ts';
import { resolve } from '$app/paths';

/** A place of the dashboard; `routes` are those that belong to it. At most six for any role. */
export interface Place {
  href: string;
  label: string;
  routes: readonly string[];
}

const aboutPeople: readonly Place[] = [
  { href: resolve('/'), label: 'Vandaag', routes: ['/'] },
  { href: resolve('/inburgeraars'), label: 'Inburgeraars', routes: ['/inburgeraars', '/activiteiten'] },
  { href: resolve('/bewijzen'), label: 'Bewijzen', routes: ['/bewijzen'] },
  { href: resolve('/organisaties'), label: 'Organisaties', routes: ['/organisaties'] },
];
const offers: Place = { href: resolve('/aanbod'), label: 'Aanbod', routes: ['/aanbod'] };
const figures: Place = {
  href: resolve('/overzicht'),
  label: 'Overzicht',
  routes: ['/overzicht', '/overdracht', '/steekproef'],
};

/** Where somebody can go, by role. */
export function placesFor(me: Me): Place[] {
  return [
    ...(seesPeople(me) ? aboutPeople : []),
    ...(mayAdd(me) || moderates(me) ? [offers] : []),
    ...(oversees(me) ? [figures] : []),
  ];
}
