import { expect, test } from 'vitest';
import type { TaggedDocument } from '../pdf/tagged-document.ts';
import { type PdfReader, type ReadElement, readPdf } from '../pdf/testing.ts';
import { drawBlank } from './draw-blank.ts';
import { BLANK_EXAMPLES, LETTER_EXAMPLES, OVERVIEW_EXAMPLES } from './draw-examples.ts';
import { drawLetter } from './draw-letter.ts';
import { drawOverview } from './draw-overview.ts';

const saved = async (document: Promise<TaggedDocument>) => readPdf(await (await document).save());
const pagesOf = (pdf: PdfReader) => Array.from({ length: pdf.pageCount }, (_, index) => index);
const textOf = (pdf: PdfReader) =>
  pagesOf(pdf)
    .map((index) => pdf.text(index))
    .join(' ')
    .replaceAll(/\s+/g, ' ');
const flat = (elements: readonly ReadElement[]): ReadElement[] =>
  elements.flatMap((element) => [element, ...flat(element.children)]);
const countOf = (pdf: PdfReader, type: string) =>
  flat(pagesOf(pdf).flatMap((index) => pdf.structure(index))).filter((element) => element.type === type).length;

test('a blank proof has the fields of a proof, twelve lines, a place to sign and no form', async () => {
  const pdf = await saved(drawBlank(BLANK_EXAMPLES['blanco-leeg']));
  const fields = ['Inburgeraar', 'Trajectbegeleider', 'Activiteit', 'Organisatie', 'Contactpersoon', 'Sessies'];
  const signing = ['Samen', 'Verklaring van de contactpersoon', 'Naam', 'Datum', 'Opmerking', 'Handtekening'];
  const text = textOf(pdf);
  for (const label of [...fields, ...signing]) expect(text).toContain(label);
  expect(pdf.pageCount).toBe(1);
  // Header, twelve lines, total.
  expect(countOf(pdf, 'TR')).toBe(14);
  expect(countOf(pdf, 'Form')).toBe(0);
});

test('what is known beforehand stands on the blank proof, with the way to do without paper', async () => {
  const facts = BLANK_EXAMPLES['blanco-ingevuld'];
  const pdf = await saved(drawBlank(facts));
  const text = textOf(pdf);
  expect(text).toContain('Samira Voorbeeld');
  expect(text).toContain('1 di 1 september 2026 13.30 - 16.30 3 u');
  expect(text).toContain('7K3QX-9M2PA');
  expect(text).toContain(facts.declaration);
  expect(pdf.pageCount).toBe(1);
});

test('a blank proof with more than twelve sessions keeps lines free', async () => {
  const pdf = await saved(drawBlank(BLANK_EXAMPLES['blanco-veertien-sessies']));
  expect(countOf(pdf, 'TR')).toBe(1 + 14 + 2 + 1);
  expect(textOf(pdf)).toContain('Zonder organisatie');
});

test.each(Object.entries(LETTER_EXAMPLES))(
  '%s is one page that says who asks what, how and whom to call',
  async (_, facts) => {
    const pdf = await saved(drawLetter(facts));
    const text = textOf(pdf);
    expect(pdf.pageCount).toBe(1);
    expect(text).toContain(`Bel ${facts.counselor.name}: ${facts.counselor.phone ?? facts.agency.phone}`);
    expect(text).toContain('7K3QX-9M2PA');
    expect(text).toContain('veertig.example.be/code');
    expect(text).toContain('20 januari 2027');
    expect(text).toContain('participatie- en netwerktraject');
    expect(countOf(pdf, 'Link')).toBe(1);
  },
);

test('an overview lists every proof with its state, and the totals', async () => {
  const pdf = await saved(drawOverview(OVERVIEW_EXAMPLES.overzicht));
  const text = textOf(pdf);
  expect(text).toContain('19 u 30 van 40 u aanvaard, 6 u 45 wacht op controle.');
  for (const state of [
    'Aanvaard BD-2026-000098',
    'BD-2026-000101, versie 2',
    'In twijfel BD-2026-000120',
    'Gevraagd',
  ]) {
    expect(text).toContain(state.split(' ').at(-1));
  }
  expect(text).toContain('Nog te gaan 20 u 30');
  expect(text).not.toContain('dubbel');
  expect(countOf(pdf, 'Figure')).toBe(1);
});

test('an overview says why accepted hours and the total can differ', async () => {
  const facts = OVERVIEW_EXAMPLES['overzicht-lang'];
  const pdf = await saved(drawOverview(facts));
  expect(pdf.pageCount).toBeGreaterThan(1);
  expect(textOf(pdf)).toContain('Uren die dubbel staan of buiten de termijn vallen, tellen niet.');
});

test('an overview without proofs says so', async () => {
  const text = textOf(await saved(drawOverview(OVERVIEW_EXAMPLES['overzicht-leeg'])));
  expect(text).toContain('Er zijn nog geen bewijzen van deelname.');
  expect(text).toContain('Олександра Шевченко');
});
