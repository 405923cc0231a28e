import { parseCsv } from 'hucre/csv';
import { readXlsx } from 'hucre/xlsx';
import { SheetRefused } from './sheet-problem.ts';
import { unpackedSize } from './unpacked-size.ts';

/** A list as text: the titles of the columns, and the cells of each row under them. */
export interface Sheet {
  columns: string[];
  rows: string[][];
}

const LIMITS = { rows: 20_000, columns: 60, unpacked: 80 * 1024 * 1024 } as const;

const ZIP = Buffer.from('504b0304', 'hex');
const COMPOUND = Buffer.from('d0cf11e0a1b11ae1', 'hex');

/**
 * Reads the first sheet of an XLSX file, or a CSV file; which one, its first bytes say. Runs in a process of its own.
 * @throws SheetRefused
 */
export async function parseSheet(bytes: Uint8Array): Promise<Sheet> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const starts = (mark: Buffer) => file.subarray(0, mark.length).equals(mark);
  if (starts(COMPOUND)) throw new SheetRefused('OLD_EXCEL');
  const grid = starts(ZIP) ? await excelGrid(file) : csvGrid(file);
  return sheetOf(grid);
}

async function excelGrid(file: Buffer): Promise<string[][]> {
  if (unpackedSize(file) > LIMITS.unpacked) throw new SheetRefused('TOO_HEAVY');
  const book = await readXlsx(file, { sheets: [0] }).catch(() => {
    throw new SheetRefused('UNREADABLE');
  });
  const [sheet] = book.sheets;
  if (!sheet) throw new SheetRefused('EMPTY');
  // What a formula shows is what some program worked out once; nobody can check it here.
  for (const cell of sheet.cells?.values() ?? []) if (cell.formula !== undefined) throw new SheetRefused('FORMULAS');
  return sheet.rows.map((row) => Array.from(row, textOf));
}

function csvGrid(file: Buffer): string[][] {
  if (file.includes(0)) throw new SheetRefused('UNKNOWN_TYPE');
  return parseCsv(decode(file)).map((row) => row.map(textOf));
}

/** UTF-8, or what older Excel writes on a Dutch Windows. */
function decode(file: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file);
  } catch {
    return new TextDecoder('windows-1252').decode(file);
  }
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  return String(value).trim();
}

function sheetOf(grid: string[][]): Sheet {
  const [header = [], ...rest] = grid.filter((row) => row.some((cell) => cell !== ''));
  const width = header.findLastIndex((title) => title !== '') + 1;
  if (width === 0) throw new SheetRefused('EMPTY');
  if (width > LIMITS.columns) throw new SheetRefused('TOO_MANY_COLUMNS');
  if (rest.length === 0) throw new SheetRefused('EMPTY');
  if (rest.length > LIMITS.rows) throw new SheetRefused('TOO_MANY_ROWS');
  const columns = Array.from({ length: width }, (_, index) => header[index] || `Kolom ${index + 1}`);
  return { columns, rows: rest.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? '')) };
}
