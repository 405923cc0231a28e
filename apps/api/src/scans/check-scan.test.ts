import { deflateSync } from 'node:zlib';
import { PDFDocument, PDFName, PDFString } from 'pdf-lib';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { drawBlank } from '../proofs/draw-blank.ts';
import { BLANK_EXAMPLES } from '../proofs/draw-examples.ts';
import { checkScan, LARGEST_SCAN } from './check-scan.ts';

type Paint = { width?: number; height?: number };
const photo = ({ width = 1200, height = 1600 }: Paint = {}) =>
  sharp({ create: { width, height, channels: 3, background: '#dddddd' } });
const jpeg = (size?: Paint) => photo(size).jpeg().toBuffer();

/** A PDF of one page and whatever is hung on it. */
async function pdf(change: (document: PDFDocument) => void = () => {}, useObjectStreams = true) {
  const document = await PDFDocument.create();
  document.addPage();
  change(document);
  return Buffer.from(await document.save({ useObjectStreams, addDefaultPage: false }));
}
const problemOf = (bytes: Uint8Array, time?: number) =>
  checkScan(bytes, time).then(
    ({ mediaType }) => mediaType,
    (error) => error.problem ?? error,
  );
const action = (document: PDFDocument, entries: Record<string, unknown>) =>
  document.catalog.set(PDFName.of('OpenAction'), document.context.register(document.context.obj(entries as never)));

test('a photo is kept upright, no larger than needed, without what the phone wrote in it', async () => {
  const taken = await photo({ width: 4000, height: 3000 })
    .withExif({ IFD0: { Make: 'Telefoon' }, IFD3: { GPSLatitude: '51/1 3/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  const { mediaType, bytes } = await checkScan(taken);
  const { width, height, exif, format } = await sharp(bytes).metadata();
  expect({ mediaType, format, width, height, exif }).toEqual({
    mediaType: 'image/jpeg',
    format: 'jpeg',
    width: 1800,
    height: 2400,
    exif: undefined,
  });
});

test('a drawing without a ground becomes a photo on white', async () => {
  const { mediaType, bytes } = await checkScan(await photo().ensureAlpha(0).png().toBuffer());
  expect(mediaType).toBe('image/jpeg');
  const [gray] = await sharp(bytes).extract({ left: 5, top: 5, width: 1, height: 1 }).raw().toBuffer();
  expect(gray).toBe(255);
});

test('what hangs behind a photo is gone', async () => {
  const hidden = '<script>alert(1)</script>';
  const { bytes } = await checkScan(Buffer.concat([await jpeg(), Buffer.from(hidden)]));
  expect(Buffer.from(bytes).includes(hidden)).toBe(false);
});

test('a PDF stays as it came, to the byte', async () => {
  const own = await (await drawBlank(BLANK_EXAMPLES['blanco-ingevuld'])).save();
  const scanned = await pdf();
  expect(Buffer.from((await checkScan(scanned)).bytes).equals(scanned)).toBe(true);
  expect((await checkScan(own)).mediaType).toBe('application/pdf');
});

test.each<[string, string, () => Promise<Uint8Array> | Uint8Array]>([
  ['nothing', 'UNKNOWN_TYPE', () => Buffer.alloc(0)],
  ['a text', 'UNKNOWN_TYPE', () => Buffer.from('bewijs')],
  ['a page', 'UNKNOWN_TYPE', () => Buffer.from('<html><script>alert(1)</script>')],
  ['a drawing in SVG', 'UNKNOWN_TYPE', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ['a GIF', 'UNKNOWN_TYPE', () => Buffer.from('GIF89a')],
  ['a photo of an iPhone', 'HEIC', () => Buffer.from('\0\0\0\x18ftypheic')],
  ['too many bytes', 'TOO_LARGE', () => Buffer.alloc(LARGEST_SCAN + 1, '%PDF-')],
  ['half a photo', 'UNREADABLE', async () => (await jpeg()).subarray(0, 900)],
  ['only the first bytes of a photo', 'UNREADABLE', () => Buffer.from('ffd8ffe0', 'hex')],
  ['only the first bytes of a PNG', 'UNREADABLE', () => Buffer.from('89504e470d0a1a0a', 'hex')],
  ['a PDF that is none', 'UNREADABLE', () => Buffer.from('%PDF-1.7\nhallo\n%%EOF\n')],
  ['half a PDF', 'UNREADABLE', async () => (await pdf()).subarray(0, 300)],
  ['a PDF without pages', 'UNREADABLE', () => pdf((document) => document.removePage(0))],
  ['a book', 'TOO_MANY_PAGES', () => pdf((document) => Array.from({ length: 20 }, () => document.addPage()))],
  ['a photo that is a PDF too', 'TWO_TYPES', async () => withComment(await jpeg(), '%PDF-1.4\n')],
  ['a photo that is a page too', 'TWO_TYPES', async () => withComment(await jpeg(), '<html><script>')],
  ['a photo that is a zip too', 'TWO_TYPES', async () => Buffer.concat([await jpeg(), endOfZip(0)])],
  [
    'a PDF that is a zip too',
    'TWO_TYPES',
    async () => Buffer.concat([endOfZip(6, await pdf()), Buffer.from('%%EOF\n')]),
  ],
])('%s is refused: %s', async (_, problem, file) => {
  expect(await problemOf(await file())).toBe(problem);
});

/** A JPEG with a comment right behind its first mark. */
function withComment(file: Buffer, comment: string) {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(comment.length + 2);
  const mark = Buffer.from('fffe', 'hex');
  return Buffer.concat([file.subarray(0, 2), mark, length, Buffer.from(comment), file.subarray(2)]);
}

/** A file and behind it the end of a zip that says so many bytes of comment follow. */
function endOfZip(comment: number, before = Buffer.alloc(0)) {
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(comment, 20);
  return Buffer.concat([before, end]);
}

test.each<[string, string, (document: PDFDocument) => void]>([
  [
    'a script when it opens',
    'ACTIVE',
    (document) => action(document, { S: 'JavaScript', JS: PDFString.of('app.alert(1)') }),
  ],
  ['a program to start', 'ACTIVE', (document) => action(document, { S: 'Launch', F: PDFString.of('cmd.exe') })],
  ['a form that is sent', 'ACTIVE', (document) => action(document, { S: 'SubmitForm' })],
  ['another file to open', 'ACTIVE', (document) => action(document, { S: 'GoToR' })],
  [
    'an attachment',
    'ACTIVE',
    (document) => void document.context.register(document.context.stream('x', { Type: 'EmbeddedFile' })),
  ],
  ['a form of another kind', 'ACTIVE', (document) => document.catalog.set(PDFName.of('XFA'), PDFString.of('x'))],
  [
    'a password',
    'ENCRYPTED',
    (document) => {
      document.context.trailerInfo.Encrypt = document.context.obj({ Filter: 'Standard', V: 2 });
    },
  ],
])('a PDF with %s is refused: %s', async (_, problem, change) => {
  expect(await problemOf(await pdf(change, false))).toBe(problem);
  expect(await problemOf(await pdf(change, true))).toBe(problem);
});

test('a script is found behind any spelling of its name, and in what an update replaced', async () => {
  const plain = (await pdf((document) => action(document, { S: 'JavaScript' }), false)).toString('latin1');
  expect(await problemOf(Buffer.from(plain.replace('/JavaScript', '/J#61va#53cript'), 'latin1'))).toBe('ACTIVE');
  const number = /OpenAction (\d+) 0 R/.exec(plain)?.[1];
  const updated = `${plain}${number} 0 obj\n<< >>\nendobj\ntrailer\n<< /Root 2 0 R >>\n%%EOF\n`;
  expect(await problemOf(Buffer.from(updated, 'latin1'))).toBe('ACTIVE');
});

test('objects packed in a way that is not opened are refused', async () => {
  const odd = (document: PDFDocument) =>
    void document.context.register(document.context.stream('61>', { Type: 'ObjStm', Filter: 'ASCIIHexDecode', N: 0 }));
  expect(await problemOf(await pdf(odd))).not.toBe('application/pdf');
});

test.each<[string, string, () => Promise<Uint8Array>]>([
  [
    'a photo of more points than any phone makes',
    'TOO_HEAVY',
    () => photo({ width: 16_000, height: 16_000 }).png().toBuffer(),
  ],
  [
    'a PDF that inflates to a hundred times its size',
    'TOO_HEAVY',
    () =>
      pdf((document) => {
        const bomb = deflateSync(Buffer.alloc(80 * 1024 * 1024));
        document.context.register(document.context.stream(bomb, { Filter: 'FlateDecode' }));
      }),
  ],
])('a bomb is refused: %s', async (_, problem, file) => {
  expect(await problemOf(await file())).toBe(problem);
});

test('what takes too long is ended', async () => {
  const begin = performance.now();
  expect(await problemOf(await pdf(), 1)).toBe('TOO_HEAVY');
  expect(performance.now() - begin).toBeLessThan(5000);
});
