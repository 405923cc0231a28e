import { PDFArray, PDFDict, PDFDocument, PDFName, PDFString } from 'pdf-lib';
import { encode } from 'uqr';
import { describe, expect, test } from 'vitest';
import { type PdfReader, type ReadElement, readPdf } from '../pdf/testing.ts';
import { drawFlyer } from './draw-flyer.ts';
import { flyerFiles, flyerPdf } from './flyer-files.ts';
import { flyerLanguages } from './flyer-text.ts';
import { participantTexts } from './participant-texts.ts';
import type { Publisher } from './publisher.ts';
import { flyerRoutes } from './routes.ts';

const publisher: Publisher = {
  organization: 'Stad Voorbeeld',
  phone: '02\u00a0000\u00a000\u00a000',
  email: 'inburgering@example.be',
  url: 'https://veertig.example.be',
  accent: null,
  logo: null,
};
const millimeters = { a3: [297, 420], a4: [210, 297], a5: [148, 210] } as const;
const flat = (elements: readonly ReadElement[]): ReadElement[] =>
  elements.flatMap((element) => [element, ...flat(element.children)]);
const written = async (name: string) => (await flyerPdf(name, publisher)) ?? expect.unreachable(name);

test('there is a flyer and a poster in twelve languages, and for organizations', () => {
  expect(flyerFiles.size).toBe((12 + 1) * 3);
});

test('each translation has the figures of the Dutch text', () => {
  const placeholders = (text: object) => JSON.stringify(text).match(/\{[a-z]+\}/g);
  for (const language of flyerLanguages) {
    expect(placeholders(participantTexts[language]), language).toEqual(placeholders(participantTexts.makkelijk));
    expect(JSON.stringify({ ...participantTexts[language], tag: '' }), language).not.toMatch(/\p{Nd}/u);
  }
});

describe.each([...flyerFiles])('%s', (name, { text, dutch, path, size }) => {
  test('is one tagged sheet of its size in its language, that says it all and leads to its page', async () => {
    const bytes = await written(name);
    const pdf = await readPdf(bytes);
    expect(pdf.pageCount).toBe(1);
    expect(pdf.tagged).toBe(true);
    expect(pdf.language).toBe(text.tag);
    expect(pdf.property('Title')).toBe(text.title.replaceAll('\n', ' '));
    const read = pdf.text(0).replaceAll(/\s+/g, ' ');
    const inDutch = [
      dutch?.help.replace('{phone}', '02 000 00 00'),
      dutch?.steps[0].slice(0, 20),
      publisher.organization,
    ];
    for (const said of ['40', '02 000 00 00', ...inDutch]) expect(read).toContain(said ?? '');
    expectStructure(pdf, text.block, text.scan);
    pdf.close();
    const [page] = (await PDFDocument.load(bytes)).getPages();
    const sides = [page?.getWidth() ?? 0, page?.getHeight() ?? 0].map((points) => Math.round((points / 72) * 25.4));
    for (const [index, side] of sides.entries()) expect(Math.abs(side - millimeters[size][index]!)).toBeLessThan(2);
    const annotation = page?.node.Annots()?.lookup(0, PDFDict);
    expect(annotation?.lookup(PDFName.of('A'), PDFDict).get(PDFName.of('URI'))).toEqual(
      PDFString.of(publisher.url + path),
    );
  });
});

function expectStructure(pdf: PdfReader, block: string, scan: string): void {
  const elements = flat(pdf.structure(0));
  expect(elements.filter(({ type }) => type === 'H1')).toHaveLength(1);
  const figures = elements.filter(({ type }) => type === 'Figure').map(({ alternative }) => alternative);
  expect(figures).toEqual([block, scan]);
  expect(elements.some(({ type }) => type === 'Link')).toBe(true);
}

test.each(['nl-a4.pdf', 'ar-a5.pdf', 'ti-a3.pdf'])('the QR code of %s holds its address, dot by dot', async (name) => {
  const bytes = await written(name);
  const [page] = (await PDFDocument.load(bytes)).getPages();
  const { x, y, width } = page!.node.Annots()!.lookup(0, PDFDict).lookup(PDFName.of('Rect'), PDFArray).asRectangle();
  const scale = 3;
  const pdf = await readPdf(bytes);
  const picture = pdf.picture(0, scale);
  const code = encode(publisher.url + flyerFiles.get(name)!.path, { ecc: 'M', border: 0 });
  const cell = (width / code.size) * scale;
  const top = (page!.getHeight() - y - width) * scale;
  const drawn = code.data.map((row, down) =>
    row.map((_, across) => {
      const [column, line] = [x * scale + (across + 0.5) * cell, top + (down + 0.5) * cell].map(Math.floor);
      return picture.gray[line! * picture.width + column!]! < 128;
    }),
  );
  expect(drawn).toEqual(code.data);
  pdf.close();
});

test('the same flyer is the same file, and takes the color of the theme', async () => {
  expect(await written('nl-a4.pdf')).toEqual(await written('nl-a4.pdf'));
  const red = await flyerPdf('nl-a4.pdf', { ...publisher, accent: '#7a0000' });
  expect(red).not.toEqual(await written('nl-a4.pdf'));
});

test('the logo of the theme stands at the foot, with whose it is', async () => {
  const square = { path: 'M0 0H20V10H0Z', width: 20, height: 10 };
  const pdf = await readPdf((await flyerPdf('nl-a4.pdf', { ...publisher, logo: square })) ?? expect.unreachable());
  const figures = flat(pdf.structure(0)).filter(({ type }) => type === 'Figure');
  expect(figures.at(-1)?.alternative).toBe('Stad Voorbeeld');
  const plain = await readPdf(await written('nl-a4.pdf'));
  const inkOf = ({ gray, width }: { gray: Uint8Array; width: number }) =>
    gray.filter((value, at) => value < 128 && at % width > width * 0.7 && at > gray.length * 0.88).length;
  // 80 by 40 points, and nothing there without a logo.
  expect(inkOf(pdf.picture(0, 1))).toBeCloseTo(80 * 40, -3);
  expect(inkOf(plain.picture(0, 1))).toBe(0);
  pdf.close();
  plain.close();
});

test('words that do not fit are refused, not cut', async () => {
  const text = { ...participantTexts.nl, what: participantTexts.nl.what.repeat(12) };
  const facts = { text, dutch: null, url: publisher.url, publisher, size: 'a4', writtenAt: new Date(0) } as const;
  await expect(drawFlyer(facts)).rejects.toThrow('words of a flyer');
});

describe('over HTTP', () => {
  const app = flyerRoutes(publisher);

  test('a flyer is a PDF to look at, and not sent again to who has it', async () => {
    const answer = await app.request('/so-a5.pdf');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    expect(answer.headers.get('content-disposition')).toBe('inline; filename="so-a5.pdf"');
    expect(Buffer.from(await answer.arrayBuffer()).toString('latin1', 0, 5)).toBe('%PDF-');
    const tag = answer.headers.get('etag') ?? '';
    expect((await app.request('/so-a5.pdf', { headers: { 'if-none-match': tag } })).status).toBe(304);
  });

  test.each(['/xx-a4.pdf', '/nl-a2.pdf', '/nl-a4', '/..%2fnl-a4.pdf'])('%s is not found', async (path) => {
    expect((await app.request(path)).status).toBe(404);
  });
});
