import { writeCsv } from 'hucre/csv';
import type { OfferContent } from '../offers/content-input.ts';
import { csvColumns } from './csv-columns.ts';

const example: Record<string, string> = {
  Gemeente: 'Mechelen',
  Type: 'Praattafel of conversatiegroep',
  Titel: 'Praattafel in de bib',
  Omschrijving: 'Elke week praten we samen Nederlands bij een kop koffie.',
  'Met twee of in groep': 'in groep',
  Nederlands: 'A1',
  Momenten: 'di 14:00-16:00',
  'Op afspraak': 'nee',
  Gratis: 'ja',
  Kinderopvang: 'nee',
  'Hulp bij vervoer': 'nee',
  Organisatie: 'Bib Voorbeeld',
  Contactpersoon: 'Naam Voorbeeld',
  'E-mail': 'naam@voorbeeld.example',
  Telefoon: '0470 00 00 00',
  'Toon naam': 'ja',
  'Toon e-mail': 'nee',
  'Toon telefoon': 'ja',
  'Taal van de tekst': 'Nederlands',
};

/** An empty list with one example row, to fill in. */
export function csvTemplate(): string {
  return write([csvColumns.map(({ header }) => example[header] ?? '')]);
}

/** Offers as a list that the import reads again. A cell that begins like a formula is no formula. */
export function offersCsv(offers: readonly OfferContent[]): string {
  return write(offers.map((offer) => csvColumns.map((column) => column.write(offer))));
}

// Semicolons and a mark of the encoding: how a spreadsheet in Belgium opens a list with a double click.
function write(rows: string[][]): string {
  const headers = csvColumns.map(({ header }) => header);
  return writeCsv([headers, ...rows], { delimiter: ';', bom: true, escapeFormulae: true });
}
