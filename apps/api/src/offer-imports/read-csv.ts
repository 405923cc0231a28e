import { parseCsv } from 'hucre/csv';
import { plainWords } from '../offers/plain-words.ts';
import { csvColumns } from './csv-columns.ts';

/** A row of an import, as the form would have sent it. */
export interface TypedRow {
  /** The line of the list, or the place among the events, from 1. */
  line: number;
  title: string;
  offer: Record<string, unknown>;
  /** What it is called where it comes from; null when it has no name there. */
  sourceKey: string | null;
}

/** So many offers at once, no more: a person looks at what comes of it. */
export const mostRows = 500;

/**
 * Reads a list of offers. The columns may stand in any order; unknown ones are ignored. Gives the columns that are
 * missing instead, when there are any.
 */
export function readOfferCsv(csv: string): { rows: TypedRow[] } | { missing: string[] } {
  const [headers = [], ...lines] = parseCsv(csv, { maxRows: mostRows + 2, unescapeFormulae: true });
  const at = new Map(headers.map((header, index) => [plain(String(header ?? '')), index]));
  const missing = required.filter((header) => !at.has(plain(header)));
  if (missing.length > 0) return { missing };
  const rows = lines.flatMap((cells, index) => {
    const cellOf = (header: string) => String(cells[at.get(plain(header)) ?? -1] ?? '').trim();
    if (cells.every((cell) => String(cell ?? '').trim() === '')) return [];
    const offer = Object.fromEntries(csvColumns.map(({ field, header, read }) => [field, read(cellOf(header))]));
    return [{ line: index + 2, title: cellOf('Titel'), offer, sourceKey: null }];
  });
  return { rows };
}

const required = ['Gemeente', 'Type', 'Titel', 'Omschrijving', 'Contactpersoon'];

const plain = (text: string) => plainWords(text).join(' ');
