import type { apiOf } from '#lib/api/client.ts';

type Api = ReturnType<typeof apiOf>;
/** What the list asks of the api. */
export type ListQuestion = Exclude<Parameters<Api['caseload']['list']['query']>[0], void>;

type Field = 'stage' | 'waitingOn' | 'hours' | 'deadline' | 'obligation' | 'todayGroup';
type Value<F extends Field> = NonNullable<ListQuestion[F]>;

/** One row of chips: its word in the address, its name, and each value with its own word and label. */
export type Facet = {
  parameter: string;
  field: Field;
  label: string;
  values: readonly { word: string; value: string; label: string }[];
};

function facet<F extends Field>(
  parameter: string,
  field: F,
  label: string,
  words: Record<Value<F>, [word: string, label: string]>,
): Facet {
  const entries = Object.entries(words) as [string, [string, string]][];
  return { parameter, field, label, values: entries.map(([value, [word, name]]) => ({ value, word, label: name })) };
}

/** The chips of the list, row by row. */
export const facets: readonly Facet[] = [
  facet('wacht', 'waitingOn', 'Wacht op', {
    COUNSELOR: ['begeleider', 'Begeleider'],
    CONTACT_PERSON: ['contactpersoon', 'Contactpersoon'],
    PARTICIPANT: ['inburgeraar', 'Inburgeraar'],
    NOBODY: ['niemand', 'Niemand'],
  }),
  facet('termijn', 'deadline', 'Termijn', {
    PAST: ['voorbij', 'Voorbij'],
    SOON: ['binnen-30-dagen', 'Binnen 30 dagen'],
    LATER: ['later', 'Later'],
    NONE: ['geen', 'Geen termijn'],
  }),
  facet('uren', 'hours', 'Uren', {
    NONE: ['geen', 'Nog geen'],
    UNDER_20: ['onder-20', 'Minder dan 20'],
    FROM_20: ['vanaf-20', '20 tot 40'],
    REACHED: ['gehaald', '40 gehaald'],
  }),
  facet('stand', 'stage', 'Stand', {
    STARTING: ['begin', 'Nog geen activiteit'],
    BUSY: ['bezig', 'Bezig'],
    READY: ['klaar', 'Klaar voor KBI'],
    CLOSED: ['afgerond', 'Afgerond'],
    OUTSIDE: ['buiten', 'Niet van toepassing'],
  }),
  facet('traject', 'obligation', 'Traject', {
    MANDATORY: ['verplicht', 'Verplicht'],
    OPTIONAL: ['optioneel', 'Optioneel'],
    NEEDS_REVIEW: ['na-te-kijken', 'Na te kijken'],
    NOT_APPLICABLE: ['niet', 'Niet van toepassing'],
  }),
];

/** The groups of Vandaag: a choice made there, which the list only shows and forgets again. */
export const todayFacet: Facet = facet('vandaag', 'todayGroup', 'Vandaag', {
  DEADLINE: ['termijn', 'Termijn loopt af'],
  BOUNCED: ['mail', 'Mail komt niet aan'],
  REFUSED: ['bellen', 'Geweigerd of in twijfel'],
  REVIEW: ['nakijken', 'Na te kijken'],
  NO_ANSWER: ['geen-antwoord', 'Geen antwoord'],
  READY: ['klaar', 'Klaar om af te ronden'],
  PREPARE: ['voorbereiden', 'Voor te bereiden'],
  NONE: ['niets', 'Nu niets te doen'],
});
