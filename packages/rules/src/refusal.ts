/** Every way a rule says no. A refusal is a value, never an exception, and has exactly one Dutch sentence. */
export const refusalCodes = [
  'ACTIVITY_NOT_SUITABLE',
  'ALREADY_CONFIRMED',
  'ALREADY_DECIDED',
  'CHANGED_SINCE',
  'CONTACT_PERSON_LEFT',
  'DECISION_NOT_POSSIBLE',
  'DRAFT_CHANGED',
  'EMAIL_IN_USE',
  'FORBIDDEN_ACTOR',
  'GOAL_NOT_REACHED',
  'HANDED_OVER_TOO_OFTEN',
  'HAS_SIGNALS',
  'ILLEGAL_TRANSITION',
  'IS_COUNSELOR',
  'IS_PARTICIPANT',
  'LINK_EXPIRED',
  'LINK_REVOKED',
  'LINK_SUPERSEDED',
  'NAME_HAS_UNSUPPORTED_CHARACTERS',
  'NO_CONTRACT_IN_PRE_TRAJECTORY',
  'NO_EMAIL_FOR_LINK',
  'NO_SESSIONS',
  'NO_TERM',
  'NOT_YOUR_CASE',
  'OPT_OUT_NOT_POSSIBLE',
  'REASON_MISSING',
  'SESSION_INVALID',
  'TERM_END_BEFORE_START',
  'TERM_OVERLAPS',
  'TOO_LATE_TO_UNDO',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

export type RefusalFacts = Record<string, string | number>;

/** Why a rule says no, with the facts its sentence may name. */
export type Refusal = { code: RefusalCode; facts?: RefusalFacts };

const sentences: Record<RefusalCode, (facts: RefusalFacts) => string> = {
  ACTIVITY_NOT_SUITABLE: () => 'Deze activiteit past niet bij de criteria. Kies een andere activiteit.',
  ALREADY_CONFIRMED: () => 'Deze uren zijn al bevestigd. Hieronder staat wat er bevestigd is.',
  ALREADY_DECIDED: () => 'Over dit bewijs van deelname is al beslist. Laad de pagina opnieuw.',
  CHANGED_SINCE: () => 'Er veranderde sindsdien iets. Ongedaan maken kan niet meer.',
  CONTACT_PERSON_LEFT: () => 'Deze contactpersoon werkt er niet meer. Kies iemand anders.',
  DECISION_NOT_POSSIBLE: () => 'Deze beslissing kan nu niet. Kijk de feiten na.',
  DRAFT_CHANGED: () => 'Iemand paste dit intussen aan op een ander toestel. Kijk de gegevens na en probeer opnieuw.',
  EMAIL_IN_USE: () => 'Dit e-mailadres is al in gebruik. Kies een ander adres.',
  FORBIDDEN_ACTOR: () => 'Iemand anders moet deze stap zetten.',
  GOAL_NOT_REACHED: ({ remaining }) =>
    remaining === undefined
      ? 'De 40 uren zijn nog niet bereikt.'
      : `De 40 uren zijn nog niet bereikt. Er zijn nog ${remaining} te gaan.`,
  HANDED_OVER_TOO_OFTEN: () => 'Deze vraag is al te vaak doorgegeven. Bel de trajectbegeleider.',
  HAS_SIGNALS: () => 'Bij dit bewijs is nu een signaal. Open het en kijk het na.',
  ILLEGAL_TRANSITION: () => 'Deze stap kan nu niet. Laad de pagina opnieuw.',
  IS_COUNSELOR: () => 'De trajectbegeleider kan geen contactpersoon zijn. Kies iemand anders.',
  IS_PARTICIPANT: () => 'De inburgeraar kan de eigen uren niet bevestigen. Kies een andere contactpersoon.',
  LINK_EXPIRED: () => 'Deze link is verlopen. Vraag een nieuwe link aan.',
  LINK_REVOKED: () => 'Deze link werkt niet meer. Bel de trajectbegeleider bij een vraag.',
  LINK_SUPERSEDED: () => 'Er is een nieuwere link. Open de link in de laatste mail.',
  NAME_HAS_UNSUPPORTED_CHARACTERS: ({ characters }) =>
    characters === undefined
      ? 'Deze naam heeft letters die niet op het bewijs van deelname passen. Schrijf de naam anders.'
      : `Deze tekens passen niet op het bewijs van deelname: ${characters}. Schrijf de naam anders.`,
  NO_CONTRACT_IN_PRE_TRAJECTORY: () =>
    'Een voortraject heeft geen inburgeringscontract. Het participatietraject kan er niet bij.',
  NO_EMAIL_FOR_LINK: () => 'Deze contactpersoon heeft geen e-mailadres. Vraag de uren op papier of per telefoon.',
  NO_SESSIONS: () => 'Vul minstens één regel met uren in.',
  NO_TERM: () => 'Er is nog geen termijn. Vul eerst het inburgeringscontract in.',
  NOT_YOUR_CASE: () => 'Een andere trajectbegeleider volgt deze inburgeraar op.',
  OPT_OUT_NOT_POSSIBLE: () => 'Het participatietraject is verplicht. Afzien kan niet.',
  REASON_MISSING: () => 'Schrijf de reden op.',
  SESSION_INVALID: ({ line }) =>
    line === undefined
      ? 'Een regel met uren klopt niet. Kijk de uren na.'
      : `Regel ${line} met uren klopt niet. Kijk de uren na.`,
  TERM_END_BEFORE_START: () => 'De laatste dag van de termijn komt na de eerste dag. Kijk de datums na.',
  TOO_LATE_TO_UNDO: () => 'Ongedaan maken kan niet meer. Laad de pagina opnieuw.',
  TERM_OVERLAPS: () => 'Deze termijn loopt samen met een andere termijn. Kijk de datums na.',
};

/** The Dutch sentence of a refusal. Facts used: `remaining` (text), `characters` (text), `line` (from 1). */
export function refusalSentence({ code, facts }: Refusal): string {
  return sentences[code](facts ?? {});
}
