import { createHash } from 'node:crypto';
import { decodePDFRawStream, PDFArray, PDFDict, PDFDocument, PDFName, type PDFRawStream, type PDFRef } from 'pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { MissingGlyphs } from '../pdf/missing-characters.ts';
import { type PdfReader, type ReadElement, readPdf } from '../pdf/testing.ts';
import { openTestAuthority, SEALED_AT } from '../seal/testing.ts';
import { verifySeal } from '../seal/verify-seal.ts';
import { groupedCode } from './draw-verification.ts';
import { PROOF_EXAMPLES } from './proof-examples.ts';
import { factsHash, type ProofFacts } from './proof-facts.ts';
import { sealProof } from './seal.ts';

const VERIFY_URL = 'https://veertig.example.be/controleer/7K3QW9TMX2B4HD6V';

async function seal(facts: ProofFacts) {
  const { signer, timestamps, pinnedCertificates } = await authority;
  const sealed = await sealProof(facts, { signer, timestamps, verifyUrl: VERIFY_URL, sealedAt: SEALED_AT });
  return { ...sealed, verdict: verifySeal(sealed.bytes, pinnedCertificates).verdict };
}

const authority = openTestAuthority();
const oneSpace = (text: string) => text.replaceAll(/\s+/g, ' ');
const allText = (pdf: PdfReader) =>
  oneSpace(Array.from({ length: pdf.pageCount }, (_, index) => pdf.text(index)).join(' '));
/** Where a line mixes directions, readers take the text from the structure. */
const actualTexts = (pdf: PdfReader) =>
  flat(Array.from({ length: pdf.pageCount }, (_, index) => pdf.structure(index)).flat())
    .map((element) => element.actualText)
    .join(' ');
const flat = (elements: ReadElement[]): ReadElement[] =>
  elements.flatMap((element) => [element, ...flat(element.children)]);

describe.each(Object.entries(PROOF_EXAMPLES))('%s', (_, facts: ProofFacts) => {
  let sealed: Awaited<ReturnType<typeof seal>>;
  let pdf: PdfReader;

  beforeAll(async () => {
    sealed = await seal(facts);
    pdf = await readPdf(sealed.bytes);
  });

  test('is sealed as a whole, small, and its hash is that of its bytes', () => {
    expect(sealed.verdict).toBe('WHOLE');
    expect(sealed.bytes.length).toBeLessThanOrEqual(80_000);
    expect(sealed.sha256).toBe(createHash('sha256').update(sealed.bytes).digest('hex'));
  });

  test('says what was confirmed, as text that can be copied', () => {
    const text = `${allText(pdf)} ${actualTexts(pdf)}`;
    const { participant, contactPerson, organization, counselor } = facts;
    const printed = [facts.number, `versie ${facts.version}`, groupedCode(facts.verificationCode), facts.declaration];
    const people = [participant.name, contactPerson.name, contactPerson.role, counselor.name, counselor.email];
    for (const fact of [...printed, ...people, organization?.name, facts.description, facts.remark]) {
      if (fact) expect(text.normalize('NFC')).toContain(oneSpace(fact).normalize('NFC'));
    }
  });

  test('reads aloud in order, with language and title', () => {
    expect(pdf.tagged).toBe(true);
    expect(pdf.language).toBe('nl-BE');
    expect(pdf.property('Title')).toBe(`Bewijs van deelname ${facts.number}, versie ${facts.version}`);
    const elements = flat(Array.from({ length: pdf.pageCount }, (_, index) => pdf.structure(index)).flat());
    const types = new Set(elements.map((element) => element.type));
    for (const type of ['H1', 'H2', 'P', 'Table', 'TH', 'TD', 'Figure', 'Link']) expect(types).toContain(type);
    const figures = elements.filter((element) => element.type === 'Figure');
    for (const figure of figures) expect(figure.alternative).not.toBe('');
  });
});

describe('pages', () => {
  test('twelve sessions fit on one page, with a remark too', async () => {
    const facts = PROOF_EXAMPLES['twaalf-sessies'];
    const { bytes } = await seal({ ...facts, remark: 'Het was telkens een fijne namiddag.' });
    expect((await readPdf(bytes)).pageCount).toBe(1);
  });

  test('forty sessions run on to a second page under a repeated header', async () => {
    const pdf = await readPdf((await seal(PROOF_EXAMPLES['veertig-sessies'])).bytes);
    expect(pdf.pageCount).toBe(2);
    expect(oneSpace(pdf.text(1))).toContain('Dag Van - tot Uren');
    expect(oneSpace(pdf.text(1))).toContain('Pagina 2 van 2');
    const columnHeaders = (page: number) =>
      flat(pdf.structure(page))
        .filter((element) => element.type === 'THead')
        .flatMap((head) => head.children.flatMap((row) => row.children));
    expect([columnHeaders(0).length, columnHeaders(1).length]).toEqual([3, 0]);
  });

  test('every page says that a test certificate sealed it', async () => {
    const pdf = await readPdf((await seal(PROOF_EXAMPLES['veertig-sessies'])).bytes);
    for (const index of [0, 1]) expect(oneSpace(pdf.text(index))).toContain('TEST Verzegeld met een testcertificaat');
  });
});

test('a right-to-left name has its exact text in the structure', async () => {
  const facts = PROOF_EXAMPLES.arabisch;
  const pdf = await readPdf((await seal(facts)).bytes);
  const texts = flat(pdf.structure(0)).map((element) => element.actualText);
  expect(texts).toContain(facts.participant.name);
});

test('the facts travel inside, without the ways to reach people', async () => {
  const facts = PROOF_EXAMPLES['minder-bevestigd'];
  const embedded = await embeddedFile((await seal(facts)).bytes);
  const json = JSON.parse(embedded);
  expect(json).toMatchObject({ number: facts.number, confirmed: facts.confirmed, factsSha256: factsHash(facts) });
  expect(json.contactPerson).toEqual({ name: facts.contactPerson.name, role: facts.contactPerson.role });
  for (const reach of [facts.contactPerson.reach, facts.counselor.email, facts.counselor.phone]) {
    expect(embedded).not.toContain(reach);
  }
});

test('a name without a font is refused before sealing', async () => {
  const facts = { ...PROOF_EXAMPLES['een-sessie'], participant: { name: 'Enki 𒀭' } };
  await expect(seal(facts)).rejects.toThrow(MissingGlyphs);
  await expect(seal(facts)).rejects.toThrow('U+1202D 𒀭');
});

test('a broken timestamp authority stops the seal', async () => {
  const { signer, timestamps: working } = await authority;
  const timestamps = { ...working, timestamp: () => Promise.reject(new Error('no answer')) };
  const options = { signer, timestamps, verifyUrl: VERIFY_URL, sealedAt: SEALED_AT };
  await expect(sealProof(PROOF_EXAMPLES['een-sessie'], options)).rejects.toThrow('no answer');
});

test('without a timestamp authority the seal still holds', async () => {
  const { signer, pinnedCertificates } = await authority;
  const options = { signer, timestamps: null, verifyUrl: VERIFY_URL, sealedAt: SEALED_AT };
  const { bytes } = await sealProof(PROOF_EXAMPLES['een-sessie'], options);
  expect(verifySeal(bytes, pinnedCertificates)).toMatchObject({ verdict: 'WHOLE', timestampedAt: null });
});

/** The associated file of the document, found the way a reader finds it. */
async function embeddedFile(bytes: Uint8Array): Promise<string> {
  const { context, catalog } = await PDFDocument.load(bytes, { updateMetadata: false });
  const specification = context.lookup(catalog.lookup(PDFName.of('AF'), PDFArray).get(0), PDFDict);
  const file = specification.lookup(PDFName.of('EF'), PDFDict).get(PDFName.of('F')) as PDFRef;
  return Buffer.from(decodePDFRawStream(context.lookup(file) as PDFRawStream).decode()).toString('utf8');
}
