const sentences = {
  NO_FILE: 'Kies een bestand.',
  TOO_LARGE: 'Dit bestand is te groot: hoogstens 5 MB.',
  TOO_BUSY: 'Er komen nu veel bestanden binnen. Probeer het over een minuut opnieuw.',
  UNKNOWN_TYPE: 'Dit is geen CSV of Excel-bestand. Bewaar de lijst als .xlsx of .csv en kies ze opnieuw.',
  OLD_EXCEL:
    'Dit is een oud Excel-bestand (.xls) of een bestand met een wachtwoord. Bewaar het als .xlsx zonder wachtwoord.',
  UNREADABLE: 'Dit bestand is niet leesbaar. Bewaar de lijst opnieuw en probeer nog eens.',
  TOO_HEAVY: 'Dit bestand vraagt te veel rekenwerk. Laat lege rijen, opmaak en afbeeldingen weg.',
  FORMULAS: 'In dit bestand staan formules. Plak ze als waarden en bewaar het bestand opnieuw.',
  EMPTY: 'Dit bestand bevat geen rijen onder de titels.',
  NO_HEADER: 'De eerste rij moet de titels van de kolommen bevatten.',
  TOO_MANY_ROWS: 'Dit bestand heeft te veel rijen: hoogstens 20.000. Verdeel het over meer bestanden.',
  TOO_MANY_COLUMNS: 'Dit bestand heeft te veel kolommen: hoogstens 60.',
} as const;

/** Why a list of somebody cannot be read. */
export type SheetProblem = keyof typeof sentences;

/** The Dutch sentence that stands at the file. */
export const sheetSentence = (problem: SheetProblem): string => sentences[problem];

/** A file is refused, with the reason. */
export class SheetRefused extends Error {
  readonly problem: SheetProblem;
  constructor(problem: SheetProblem) {
    super(problem);
    this.problem = problem;
  }
}
