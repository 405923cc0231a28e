import { deflateRawSync } from 'node:zlib';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { readSheet } from './read-sheet.ts';

const text = (value: string) => new TextEncoder().encode(value);
const problemOf = (bytes: Uint8Array, limits?: { time: number; memory: number }) =>
  readSheet(bytes, limits).then(
    () => 'none',
    (error) => error.problem,
  );
const excel = (rows: (string | number | Date | null)[][]) => writeXlsx({ sheets: [{ name: 'Lijst', rows }] });

describe('a list', () => {
  test.each([
    ['semicolons and a byte order mark', '\uFEFFNaam;Taal\r\nAna Lopes;Spaans\r\n'],
    ['commas and quotes', 'Naam,Taal\n"Ana Lopes","Spaans"\n\n'],
    ['tabs', 'Naam\tTaal\nAna Lopes\tSpaans'],
  ])('as CSV with %s', async (_name, csv) => {
    expect(await readSheet(text(csv))).toEqual({ columns: ['Naam', 'Taal'], rows: [['Ana Lopes', 'Spaans']] });
  });

  test('as CSV of an older Excel', async () => {
    const bytes = Uint8Array.from(Buffer.from('Naam;Gemeente\nJosé;Liège\n', 'latin1'));
    expect((await readSheet(bytes)).rows).toEqual([['José', 'Liège']]);
  });

  test('as XLSX, with days as days and numbers as typed', async () => {
    const bytes = await excel([
      ['Naam', 'Einde', 'KBI', null],
      ['Ana Lopes', new Date('2026-12-31T00:00:00Z'), 4711, null],
      [null, null, null, null],
      ['Зоя', null, null, null],
    ]);
    expect(await readSheet(bytes)).toEqual({
      columns: ['Naam', 'Einde', 'KBI'],
      rows: [
        ['Ana Lopes', '2026-12-31', '4711'],
        ['Зоя', '', ''],
      ],
    });
  });

  test('names a column without a title, and fills short rows', async () => {
    expect(await readSheet(text('Naam;;Taal\nAna\n'))).toEqual({
      columns: ['Naam', 'Kolom 2', 'Taal'],
      rows: [['Ana', '', '']],
    });
  });
});

describe('a file that is no list', () => {
  test.each<[string, Uint8Array, string]>([
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]), 'UNKNOWN_TYPE'],
    ['an old Excel file', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'OLD_EXCEL'],
    ['nothing but titles', text('Naam;Taal\n'), 'EMPTY'],
    ['nothing', text('\n\n'), 'EMPTY'],
    ['a broken zip', Buffer.concat([Buffer.from('504b0304', 'hex'), Buffer.alloc(200)]), 'UNREADABLE'],
    ['too many columns', text(`${'x;'.repeat(60)}y\n1\n`), 'TOO_MANY_COLUMNS'],
    ['too many rows', text(`Naam\n${'Ana\n'.repeat(20_001)}`), 'TOO_MANY_ROWS'],
    ['too many bytes', new Uint8Array(5_000_001), 'TOO_LARGE'],
  ])('%s', async (_name, bytes, problem) => {
    expect(await problemOf(bytes)).toBe(problem);
  });

  test('formulas are refused', async () => {
    const cells = new Map([['1,0', { value: 2, type: 'formula' as const, formula: '1+1' }]]);
    const bytes = await writeXlsx({ sheets: [{ name: 'Lijst', rows: [['Naam'], [null]], cells }] });
    expect(await problemOf(bytes)).toBe('FORMULAS');
  });

  test('a zip that says it is a bomb is not opened', async () => {
    expect(await problemOf(bombOf(200_000_000, 200_000_000))).toBe('TOO_HEAVY');
  });

  test('a bomb that says it is small, and one that takes too long, are stopped', async () => {
    expect(['UNREADABLE', 'TOO_HEAVY']).toContain(
      await problemOf(bombOf(300_000_000, 1000), { time: 20_000, memory: 64 }),
    );
    expect(await problemOf(text(`Naam\n${'Ana\n'.repeat(10_000)}`), { time: 1, memory: 64 })).toBe('TOO_HEAVY');
  });
});

/** A zip of one sheet of so many bytes of nothing, that says it holds another number of them. */
function bombOf(size: number, said: number): Uint8Array {
  const name = Buffer.from('xl/worksheets/sheet1.xml');
  const data = deflateRawSync(Buffer.alloc(size));
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(8, 4);
  fields.writeUInt32LE(data.length, 14);
  fields.writeUInt32LE(said, 18);
  fields.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from('504b0304', 'hex'), fields, name, data]);
  const rest = Buffer.alloc(14);
  const central = Buffer.concat([Buffer.from('504b01021400', 'hex'), fields, rest, name]);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(1, 4);
  end.writeUInt16LE(1, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(local.length, 12);
  return Buffer.concat([local, central, Buffer.from('504b0506', 'hex'), end]);
}
