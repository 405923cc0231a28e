import type { Cell } from './participant-rows.ts';

// What a spreadsheet takes for the beginning of something to carry out.
const beginnings = new Set(['=', '+', '-', '@', '\t', '\r', '\n', '\0', '|']);
const needsQuotes = /[";\r\n]/;

/**
 * Rows as Excel in Dutch reads them: semicolons, and nothing that it would carry out. Each row ends its line. The same
 * text as a general writer gives, without its questions for each of a million cells.
 */
export function csvLines(rows: readonly (readonly Cell[])[]): string {
  let text = '';
  for (const row of rows) {
    for (const [index, cell] of row.entries()) text += index === 0 ? written(cell) : `;${written(cell)}`;
    text += '\r\n';
  }
  return text;
}

function written(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = beginnings.has(cell[0] ?? '') ? `'${cell}` : cell;
  return needsQuotes.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
