import {
  dutchLevelLabel,
  dutchLevels,
  offerLanguageLabel,
  offerLanguages,
  offerTypeLabel,
  offerTypes,
} from '@veertig/rules';
import type { OfferTime } from '../db/schema.ts';
import type { OfferContent } from '../offers/content-input.ts';
import { plainWords } from '../offers/plain-words.ts';

type Field = Exclude<keyof OfferContent, 'criteria'>;

interface Column {
  field: Field;
  /** What stands above the column. */
  header: string;
  /** From a cell to what the form would send. */
  read: (cell: string) => unknown;
  /** From an offer to a cell. */
  write: (offer: OfferContent) => string;
}

const days = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'];
const yes = new Set(['ja', 'j', 'x', '1', 'true', 'waar']);

/** The columns of a list of offers, in order: the same for the template, the import and the export. */
export const csvColumns: readonly Column[] = [
  text('municipality', 'Gemeente'),
  listed('offerType', 'Type', offerTypes, offerTypeLabel),
  text('title', 'Titel'),
  text('description', 'Omschrijving'),
  {
    field: 'setting',
    header: 'Met twee of in groep',
    read: (cell) => (/twee|duo/i.test(cell) ? 'DUO' : /groep|group/i.test(cell) ? 'GROUP' : cell),
    write: ({ setting }) => (setting === 'DUO' ? 'met twee' : 'in groep'),
  },
  listed('dutchLevel', 'Nederlands', dutchLevels, dutchLevelLabel),
  text('dutchPracticeChance', 'Oefenkans Nederlands'),
  { field: 'times', header: 'Momenten', read: readTimes, write: ({ times }) => times.map(writeTime).join(', ') },
  text('timesNote', 'Uitleg bij momenten'),
  box('byAppointment', 'Op afspraak'),
  text('endsOn', 'Tot en met'),
  box('free', 'Gratis'),
  text('cost', 'Kostprijs'),
  box('childcare', 'Kinderopvang'),
  box('travelHelp', 'Hulp bij vervoer'),
  text('practical', 'Praktisch'),
  text('place', 'Plaats'),
  text('organizationName', 'Organisatie'),
  text('contactName', 'Contactpersoon'),
  text('contactEmail', 'E-mail'),
  text('contactPhone', 'Telefoon'),
  box('showName', 'Toon naam'),
  box('showEmail', 'Toon e-mail'),
  box('showPhone', 'Toon telefoon'),
  text('website', 'Website'),
  text('capacity', 'Aantal plaatsen'),
  listed('textLanguage', 'Taal van de tekst', offerLanguages, offerLanguageLabel),
];

function text(field: Field, header: string): Column {
  return { field, header, read: (cell) => cell, write: (offer) => String(offer[field] ?? '') };
}

function box(field: Field, header: string): Column {
  const read = (cell: string) => yes.has(cell.trim().toLowerCase());
  return { field, header, read, write: (offer) => (offer[field] ? 'ja' : 'nee') };
}

/** A value of a list: by its name on screen, its beginning, or its code. */
function listed<Value extends string>(
  field: Field,
  header: string,
  values: readonly Value[],
  label: (value: Value) => string,
): Column {
  const plain = (words: string) => plainWords(words).join(' ');
  const read = (cell: string) => {
    const wanted = plain(cell);
    if (wanted === '') return field === 'textLanguage' ? 'nl' : undefined;
    const names = (value: Value) => [plain(value), plain(label(value))];
    const exact = values.find((value) => names(value).includes(wanted));
    return exact ?? values.find((value) => names(value).some((name) => name.startsWith(wanted)));
  };
  return { field, header, read, write: (offer) => label(offer[field] as Value) };
}

/** "di 14:00-16:00, 2026-12-05 10u-12u" as rows of the form. What cannot be read stays, so that it is pointed at. */
function readTimes(cell: string): object[] {
  const parts = cell
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter(Boolean);
  return parts.map((part) => {
    const [, day = '', from = '', until = ''] = /^(\S+)\s+(?:van\s+)?(\S+?)\s*(?:-|–|tot)\s*(\S+)$/i.exec(part) ?? [];
    const weekday = days.indexOf(day.slice(0, 2).toLowerCase()) + 1;
    return /^\d/.test(day) ? { date: day, from, until } : { weekday: weekday || '?', from, until };
  });
}

function writeTime(time: OfferTime): string {
  const day = 'weekday' in time ? days[time.weekday - 1] : time.date;
  return `${day} ${time.from}-${time.until}`;
}
