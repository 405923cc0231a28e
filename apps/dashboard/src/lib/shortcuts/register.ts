/** Where a shortcut works: everywhere, in lists of people, or on the page of a proof. */
export const shortcutPlaces = ['EVERYWHERE', 'LIST', 'PROOF', 'PERSON'] as const;
export type ShortcutPlace = (typeof shortcutPlaces)[number];

/** One shortcut: its keys as typed, one after the other with a space between, and what it does. */
export type Shortcut = { id: string; keys: string; place: ShortcutPlace; does: string };

/** Every shortcut of the dashboard: the help, the hints beside actions and the listener are made from this list. */
export const shortcuts = [
  { id: 'help', keys: '?', place: 'EVERYWHERE', does: 'Toon deze sneltoetsen' },
  { id: 'search', keys: '/', place: 'EVERYWHERE', does: 'Ga naar het zoekveld' },
  { id: 'back', keys: 'u', place: 'EVERYWHERE', does: 'Ga een niveau hoger' },
  { id: 'today', keys: 'g v', place: 'EVERYWHERE', does: 'Ga naar Vandaag' },
  { id: 'people', keys: 'g i', place: 'EVERYWHERE', does: 'Ga naar Inburgeraars' },
  { id: 'proofs', keys: 'g b', place: 'EVERYWHERE', does: 'Ga naar Bewijzen' },
  { id: 'organizations', keys: 'g o', place: 'EVERYWHERE', does: 'Ga naar Organisaties' },
  { id: 'offers', keys: 'g a', place: 'EVERYWHERE', does: 'Ga naar Aanbod' },
  { id: 'next', keys: 'j', place: 'LIST', does: 'Volgende regel' },
  { id: 'previous', keys: 'k', place: 'LIST', does: 'Vorige regel' },
  { id: 'open', keys: 'Enter', place: 'LIST', does: 'Open deze regel' },
  { id: 'tick', keys: 'x', place: 'LIST', does: 'Vink deze regel aan of uit' },
  { id: 'note', keys: 'n', place: 'PERSON', does: 'Ga naar notities en gesprekken' },
  { id: 'activity', keys: 'm', place: 'PERSON', does: 'Voeg een activiteit toe' },
  { id: 'ACCEPT', keys: 'a', place: 'PROOF', does: 'Aanvaard de uren' },
  { id: 'DOUBT', keys: 't', place: 'PROOF', does: 'Open "Ik twijfel"' },
  { id: 'REOPEN', keys: 'h', place: 'PROOF', does: 'Open "Heropen het bewijs"' },
  { id: 'REJECT', keys: 'w', place: 'PROOF', does: 'Open "Keur de uren af"' },
] as const satisfies readonly Shortcut[];
export type ShortcutId = (typeof shortcuts)[number]['id'];

/** The heading of a place in the help. */
export const placeLabel: Record<ShortcutPlace, string> = {
  EVERYWHERE: 'Overal',
  LIST: 'In een lijst',
  PERSON: 'Bij een inburgeraar',
  PROOF: 'Bij een bewijs',
};

/** The shortcut with this id, or undefined: not every action has one. */
export const shortcutOf = (id: string): Shortcut | undefined => shortcuts.find((known) => known.id === id);

/** The keys as people read them: `G dan V`. */
export const keysInWords = (keys: string): string =>
  keys
    .split(' ')
    .map((key) => (key.length === 1 ? key.toUpperCase() : key))
    .join(' dan ');

/** What typed keys mean: a shortcut, the begin of one, or nothing. */
export function meaningOf(keys: string): ShortcutId | 'BEGIN' | undefined {
  const found = shortcuts.find((known) => known.keys === keys && known.keys !== 'Enter');
  if (found) return found.id;
  return shortcuts.some((known) => known.keys.startsWith(`${keys} `)) ? 'BEGIN' : undefined;
}
