import type { FlyerText } from './flyer-text.ts';

/** What clubs and organizations read, in Dutch. */
export const organizationText: FlyerText = {
  tag: 'nl-BE',
  direction: 'ltr',
  title: 'Wordt jouw club een plek om Nederlands te oefenen?',
  block: 'Elk blokje is een uur.',
  what: 'Inburgeraars zoeken mensen om mee te sporten, te zingen of te helpen. Ze doen minstens {hours} uur mee. Dat heet: {pathway}.',
  more: 'Je geeft geen les. Je doet wat je altijd doet, samen.',
  steps: [
    'Kijk of je activiteit past. Dat doe je met de vragen op de site.',
    'Kies een contactpersoon voor wie meedoet.',
    'Bevestig de uren via een link in je mail, zonder account.',
  ],
  scan: 'Scan de code en lees wat we vragen.',
  help: 'Liever eerst praten? Bel {phone}.',
  lines: [],
  translation: null,
};
