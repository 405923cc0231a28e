import { fold } from '../caseload/case-words.ts';

/** What a column of a list can hold. Least data: a national number, an address or a nationality has no place (D-26). */
export const importFields = [
  'name',
  'firstName',
  'email',
  'phone',
  'language',
  'municipality',
  'kbiReference',
  'status',
  'trajectoryType',
  'temporaryProtection',
  'obligedSince',
  'contractReference',
  'termStart',
  'termEnd',
  'counselor',
] as const;
export type ImportField = (typeof importFields)[number];

/** For each field the place of its column, from 0; a field without a column stays empty. */
export type ImportMapping = Partial<Record<ImportField, number>>;

interface FieldWords {
  label: string;
  /** What is expected in a cell. */
  hint: string;
  /** Titles under which people keep it, as they are compared: lower case, no diacritics. */
  titles: readonly string[];
  /** A believable cell, for the template. */
  example: string;
}

export const importFieldWords: Record<ImportField, FieldWords> = {
  name: {
    label: 'Naam',
    hint: 'Nodig. De volledige naam, of de achternaam als de voornaam apart staat.',
    titles: ['naam', 'achternaam', 'familienaam', 'volledige naam', 'naam inburgeraar', 'inburgeraar', 'name'],
    example: 'Amara Voorbeeld',
  },
  firstName: {
    label: 'Voornaam',
    hint: 'Komt voor de naam.',
    titles: ['voornaam', 'first name', 'roepnaam'],
    example: '',
  },
  email: {
    label: 'E-mail',
    hint: 'Eén adres.',
    titles: ['e mail', 'email', 'mail', 'e mailadres', 'emailadres', 'mailadres'],
    example: 'amara@example.org',
  },
  phone: {
    label: 'Telefoon',
    hint: 'Bijvoorbeeld 0470 12 34 56.',
    titles: ['telefoon', 'gsm', 'tel', 'telefoonnummer', 'gsm nummer', 'mobiel'],
    example: '0470 12 34 56',
  },
  language: {
    label: 'Taal',
    hint: 'In het Nederlands (Arabisch, Oekraïens …) of als code (ar, uk …). Leeg is Nederlands.',
    titles: ['taal', 'contacttaal', 'voorkeurtaal', 'moedertaal'],
    example: 'Engels',
  },
  municipality: {
    label: 'Gemeente',
    hint: 'Alleen de naam, geen adres.',
    titles: ['gemeente', 'woonplaats', 'stad'],
    example: 'Voorbeeldstad',
  },
  kbiReference: {
    label: 'KBI-referentie',
    hint: 'Het kenmerk van het dossier, nooit het rijksregisternummer.',
    titles: ['kbi', 'kbi referentie', 'kbi nummer', 'dossiernummer', 'referentie', 'dossier'],
    example: 'KBI-2026-0001',
  },
  status: {
    label: 'Statuut',
    hint: 'Verplicht, rechthebbend of onbekend. Leeg is onbekend.',
    titles: ['statuut', 'status', 'doelgroep', 'verplicht of rechthebbend'],
    example: 'Verplicht',
  },
  trajectoryType: {
    label: 'Soort traject',
    hint: 'Inburgeringstraject of voortraject. Leeg is inburgeringstraject.',
    titles: ['soort traject', 'traject', 'type traject', 'trajecttype'],
    example: 'Inburgeringstraject',
  },
  temporaryProtection: {
    label: 'Tijdelijk beschermd (Oekraïne)',
    hint: 'Ja of nee. Leeg is nee.',
    titles: ['tijdelijk beschermd', 'tijdelijke bescherming', 'tijdelijk beschermd oekraine'],
    example: 'Nee',
  },
  obligedSince: {
    label: 'Verplicht sinds',
    hint: 'Een datum, bijvoorbeeld 31/01/2026.',
    titles: ['verplicht sinds', 'datum verplichting', 'start verplichting'],
    example: '15/01/2026',
  },
  contractReference: {
    label: 'Inburgeringscontract',
    hint: 'Het kenmerk van het contract.',
    titles: ['contract', 'inburgeringscontract', 'contractnummer', 'contractreferentie'],
    example: 'C-2026-0001',
  },
  termStart: {
    label: 'Begin van de termijn',
    hint: 'Een datum. Begin en einde staan er allebei, of geen van beide.',
    titles: ['begin', 'begindatum', 'startdatum', 'begin termijn', 'begin van de termijn', 'start contract', 'start'],
    example: '01/02/2026',
  },
  termEnd: {
    label: 'Einde van de termijn',
    hint: 'Een datum.',
    titles: ['einde', 'einddatum', 'einde termijn', 'einde van de termijn', 'einde contract', 'deadline'],
    example: '31/01/2027',
  },
  counselor: {
    label: 'Trajectbegeleider',
    hint: 'Het e-mailadres van een collega. Leeg is wie de lijst invoert.',
    titles: ['trajectbegeleider', 'begeleider', 'mail trajectbegeleider', 'e mail trajectbegeleider'],
    example: '',
  },
};

/** Which column seems to hold which field, by its title; nothing is guessed from what the cells say. */
export function suggestMapping(columns: readonly string[]): ImportMapping {
  const titles = columns.map(fold);
  const mapping: ImportMapping = {};
  for (const field of importFields) {
    const { label, titles: known } = importFieldWords[field];
    const wanted = [fold(label), ...known];
    const column = titles.findIndex((title) => wanted.includes(title));
    const taken = Object.values(mapping).includes(column);
    if (column >= 0 && !taken) mapping[field] = column;
  }
  return mapping;
}
