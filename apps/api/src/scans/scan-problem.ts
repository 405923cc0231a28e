const sentences = {
  NO_FILE: 'Kies een foto of scan van het papier.',
  TOO_LARGE: 'Dit bestand is te groot: hoogstens 10 MB. Maak een kleinere scan.',
  NOT_OPEN: 'Bij dit bewijs kan nu geen scan bij. Laad de pagina opnieuw.',
  TOO_MANY: 'Er zijn al veel scans bij dit bewijs. Gebruik een van die scans.',
  TOO_BUSY: 'Er komen nu veel bestanden binnen. Probeer het over een minuut opnieuw.',
  UNKNOWN_TYPE: 'Dit is geen PDF, JPEG of PNG. Maak een foto of scan van het papier.',
  HEIC: 'Dit is een HEIC-foto. Bewaar de foto als JPEG en kies ze opnieuw.',
  TWO_TYPES: 'Dit bestand is meer dan een foto of PDF. Maak een nieuwe foto of scan.',
  UNREADABLE: 'Dit bestand is niet leesbaar. Maak een nieuwe foto of scan.',
  TOO_HEAVY: 'Dit bestand vraagt te veel rekenwerk. Maak een kleinere scan.',
  ENCRYPTED: 'Deze PDF heeft een wachtwoord of een beveiliging. Bewaar ze zonder, of maak een foto.',
  ACTIVE: 'Deze PDF bevat een script, een bijlage of een actie. Maak een nieuwe scan of een foto.',
  TOO_MANY_PAGES: 'Deze PDF heeft te veel pagina’s: hoogstens 20. Scan alleen het bewijs.',
} as const;

/** Why a file cannot be kept as a scan. */
export type ScanProblem = keyof typeof sentences;

/** The Dutch sentence that stands at the file. */
export const scanSentence = (problem: ScanProblem): string => sentences[problem];

/** A file is refused, with the reason. */
export class ScanRefused extends Error {
  readonly problem: ScanProblem;
  constructor(problem: ScanProblem) {
    super(problem);
    this.problem = problem;
  }
}
