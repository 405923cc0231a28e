import { CsvStreamWriter } from 'hucre/csv';
import { expect, it } from 'vitest';
import { csvLines } from './csv-lines.ts';

it('writes what a general writer writes, for every kind of cell', () => {
  const signs = ['=', '+', '-', '@', '|', '\t', '\r', '\n', '\0', ';', '"', "'", ',', ' ', 'é', 'ش', '𝄞'];
  const texts = [
    '',
    'Ana',
    '=cmd|calc',
    'a "b"; c',
    'x\r\ny',
    ...signs.flatMap((sign) => [sign, `${sign}a`, `a${sign}`]),
  ];
  const rows = texts.map((text) => [text, null, 0, -5, 2400, text]);
  const writer = new CsvStreamWriter({ delimiter: ';', lineSeparator: '\r\n', escapeFormulae: true });
  for (const row of rows) writer.addRow(row);
  expect(csvLines(rows)).toBe(`${writer.finish()}\r\n`);
});
