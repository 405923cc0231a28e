import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFObject,
  PDFRawStream,
  type PDFRef,
} from 'pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { readContents, type ShownCode } from '../pdf/testing-contents.ts';
import { readTrueType } from '../pdf/testing-truetype.ts';
import { allCertificates, certificatesOfSeal } from '../seal/certificates-of-seal.ts';
import { openTestAuthority, SEALED_AT } from '../seal/testing.ts';
import { addValidationData } from '../seal/validation-data.ts';
import { drawBlank } from './draw-blank.ts';
import { BLANK_EXAMPLES, LETTER_EXAMPLES, OVERVIEW_EXAMPLES } from './draw-examples.ts';
import { drawLetter } from './draw-letter.ts';
import { drawOverview } from './draw-overview.ts';
import { drawProof } from './draw-proof.ts';
import { PROOF_EXAMPLES, SCRIPT_EXAMPLES } from './proof-examples.ts';
import { sealProof } from './seal.ts';

// PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1), clause by clause, on the bytes of every document.

const authority = openTestAuthority();
const verifyUrl = 'https://veertig.example.be/controleer/7K3QW9TMX2B4HD6V';
const proofs = { ...PROOF_EXAMPLES, ...SCRIPT_EXAMPLES };
/** Written behind the seal when the certificates were asked after: baseline B-LT. */
const WITH_VALIDATION_DATA = 'een-sessie met validatiegegevens';

const documents: [string, () => Promise<Uint8Array>][] = [
  ...Object.entries(proofs).map(([name, facts]): [string, () => Promise<Uint8Array>] => [
    name,
    async () => {
      const { signer, timestamps } = await authority;
      return (await sealProof(facts, { signer, timestamps, verifyUrl, sealedAt: SEALED_AT })).bytes;
    },
  ]),
  [
    WITH_VALIDATION_DATA,
    async () => {
      const { signer, timestamps, revocations } = await authority;
      const { bytes } = await sealProof(PROOF_EXAMPLES['een-sessie'], {
        ...{ signer, timestamps, verifyUrl, sealedAt: SEALED_AT },
      });
      return addValidationData(bytes, await revocations.collect(allCertificates(certificatesOfSeal(bytes))));
    },
  ],
  ['ontwerp', async () => (await drawProof(PROOF_EXAMPLES['een-sessie'], { verifyUrl, mark: 'DRAFT' })).save()],
  ...Object.entries(BLANK_EXAMPLES).map(([name, facts]): [string, () => Promise<Uint8Array>] => [
    name,
    async () => (await drawBlank(facts)).save(),
  ]),
  ...Object.entries(LETTER_EXAMPLES).map(([name, facts]): [string, () => Promise<Uint8Array>] => [
    name,
    async () => (await drawLetter(facts)).save(),
  ]),
  ...Object.entries(OVERVIEW_EXAMPLES).map(([name, facts]): [string, () => Promise<Uint8Array>] => [
    name,
    async () => (await drawOverview(facts)).save(),
  ]),
];

const name = (value: string) => PDFName.of(value);
const isProof = (title: string) => title in proofs || title === WITH_VALIDATION_DATA;
const revisionsOf = (title: string) => (title === WITH_VALIDATION_DATA ? 2 : 1);

class Reading {
  readonly bytes: Buffer;
  readonly raw: string;
  readonly pdf: PDFDocument;

  constructor(bytes: Uint8Array, pdf: PDFDocument) {
    this.bytes = Buffer.from(bytes);
    this.raw = this.bytes.toString('latin1');
    this.pdf = pdf;
  }

  get objects(): [PDFRef, PDFObject][] {
    return this.pdf.context.enumerateIndirectObjects();
  }

  look<T extends PDFObject>(value: PDFObject | undefined): T {
    return this.pdf.context.lookup(value) as T;
  }

  dict(from: PDFDict, ...path: string[]): PDFDict {
    return path.reduce((dict, key) => this.look<PDFDict>(dict.get(name(key))), from);
  }

  /** Text of a name, string or number entry; undefined when it is not there. */
  text(from: PDFDict, key: string): string | undefined {
    const value = this.look<PDFObject & { decodeText?: () => string }>(from.get(name(key)));
    if (value === undefined) return undefined;
    return value.decodeText ? value.decodeText() : value.toString();
  }

  stream(value: PDFObject | undefined): Buffer {
    return Buffer.from(decodePDFRawStream(this.look<PDFRawStream>(value)).decode());
  }

  /** Every dictionary of the file, those in other objects too. */
  dictionaries(): PDFDict[] {
    const found: PDFDict[] = [];
    const visit = (value: PDFObject) => {
      if (value instanceof PDFRawStream) visit(value.dict);
      if (value instanceof PDFArray) value.asArray().forEach(visit);
      if (!(value instanceof PDFDict)) return;
      found.push(value);
      for (const [, entry] of value.entries()) visit(entry);
    };
    for (const [, object] of this.objects) visit(object);
    return found;
  }
}

describe.each(documents)('%s', (title, write) => {
  let file: Reading;

  beforeAll(async () => {
    const bytes = await write();
    file = new Reading(bytes, await PDFDocument.load(bytes, { updateMetadata: false }));
  });

  test('file structure: header, trailer, cross references, lengths, size', () => {
    expect(file.raw).toMatch(/^%PDF-1\.7\n%[\x80-\xff]{4}/);
    expect(file.raw).toMatch(/startxref\n\d+\n%%EOF\s?$/);
    expect(file.raw.match(/%%EOF/g)).toHaveLength(revisionsOf(title));
    expect(brokenLengths(file)).toEqual([]);
    expect(brokenOffsets(file)).toEqual([]);
    const id = file.look<PDFArray>(file.pdf.context.trailerInfo.ID);
    expect(id.asArray().map(String)).toEqual([expect.stringMatching(/^<[0-9a-f]{32}>$/i), expect.anything()]);
    expect(file.pdf.context.trailerInfo.Encrypt).toBeUndefined();
    expect(file.bytes.length).toBeLessThanOrEqual(80_000);
  });

  test('nothing that an archive forbids', () => {
    const forbidden = 'AA JS JavaScript SMask ca CA BM Alternates OPI Ref PS XFA NeedAppearances Requirements'.split(
      ' ',
    );
    forbidden.push(
      'PresSteps',
      'AlternatePresentations',
      'CIDSet',
      'FFilter',
      'FDecodeParms',
      'OCProperties',
      'TR',
      'HTP',
    );
    const dictionaries = file.dictionaries();
    const keys = new Set(dictionaries.flatMap((dict) => dict.keys().map((key) => key.decodeText())));
    expect(forbidden.filter((key) => keys.has(key))).toEqual([]);
    const filters = new Set(dictionaries.map((dict) => file.text(dict, 'Filter')));
    for (const filter of filters)
      expect([undefined, '/FlateDecode', '/Adobe.PPKLite', 'FlateDecode', 'Adobe.PPKLite']).toContain(filter);
    const actions = dictionaries
      .filter((dict) => file.text(dict, 'Type') === 'Action')
      .map((dict) => file.text(dict, 'S'));
    expect(new Set(actions)).toEqual(new Set(actions.length > 0 ? ['URI'] : []));
    expect(tooLong(file)).toEqual([]);
  });

  test('catalog: marked, language, title shown, output intent', () => {
    const { catalog } = file.pdf;
    expect(file.text(file.dict(catalog, 'MarkInfo'), 'Marked')).toBe('true');
    expect(file.dict(catalog, 'MarkInfo').get(name('Suspects'))).toBeUndefined();
    expect(file.text(catalog, 'Lang')).toBe('nl-BE');
    expect(file.text(file.dict(catalog, 'ViewerPreferences'), 'DisplayDocTitle')).toBe('true');
    const intents = file.look<PDFArray>(catalog.get(name('OutputIntents')));
    const intent = file.look<PDFDict>(intents.get(0));
    expect(file.text(intent, 'S')).toBe('GTS_PDFA1');
    const profile = file.stream(intent.get(name('DestOutputProfile')));
    expect(profile.readUInt32BE(0)).toBe(profile.length);
    expect(profile.toString('latin1', 12, 20)).toBe('mntrRGB ');
    expect(profile.toString('latin1', 36, 40)).toBe('acsp');
    expect(profile[8]).toBeLessThan(5);
  });

  test('metadata: the same in XMP and in the information dictionary, PDF/A-3a and PDF/UA-1 claimed', () => {
    const stream = file.look<PDFRawStream>(file.pdf.catalog.get(name('Metadata')));
    expect(stream.dict.get(name('Filter'))).toBeUndefined();
    const xmp = Buffer.from(stream.contents).toString('utf8');
    expect(xmp).toMatch(/^<\?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"\?>/);
    expect(xmp).toContain('<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>');
    expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(xmp).toContain('<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>');
    const info = file.look<PDFDict>(file.pdf.context.trailerInfo.Info);
    const said = (tag: string) =>
      plainText(new RegExp(`<${tag}>(?:<rdf:(?:Alt|Seq)><rdf:li[^>]*>)?([^<]*)`).exec(xmp)?.[1] ?? '');
    expect(said('dc:title')).toBe(file.text(info, 'Title'));
    expect(said('dc:creator')).toBe(file.text(info, 'Author'));
    expect(said('dc:description')).toBe(file.text(info, 'Subject'));
    expect(said('pdf:Producer')).toBe(file.text(info, 'Producer'));
    expect(said('xmp:CreatorTool')).toBe(file.text(info, 'Creator'));
    for (const [tag, key] of [
      ['xmp:CreateDate', 'CreationDate'],
      ['xmp:ModifyDate', 'ModDate'],
    ] as const) {
      expect(`D:${said(tag).replaceAll(/[-:T]/g, '')}`).toBe(file.text(info, key));
    }
  });

  test('embedded file: named, typed, dated, associated', () => {
    const { catalog } = file.pdf;
    const files = catalog.get(name('AF')) ? file.look<PDFArray>(catalog.get(name('AF'))).asArray() : [];
    expect(files).toHaveLength(isProof(title) || title === 'ontwerp' ? 1 : 0);
    for (const reference of files) {
      const specification = file.look<PDFDict>(reference);
      expect(file.text(specification, 'F')).toBe('bewijs.json');
      expect(file.text(specification, 'UF')).toBe('bewijs.json');
      expect(file.text(specification, 'Desc')).toContain('Schema: https://veertig.example.be/schema/');
      expect(file.text(specification, 'AFRelationship')).toBe('Data');
      const stream = file.look<PDFRawStream>(file.dict(specification, 'EF').get(name('F')));
      expect(file.text(stream.dict, 'Subtype')).toBe('application/json');
      expect(file.text(file.dict(stream.dict, 'Params'), 'ModDate')).toMatch(/^D:\d{14}Z$/);
      const names = file.look<PDFArray>(file.dict(catalog, 'Names', 'EmbeddedFiles').get(name('Names')));
      expect(names.get(1)).toBe(reference);
    }
  });

  test('contents: everything is tagged or artifact, only known operators', () => {
    for (const page of file.pdf.getPages()) {
      const contents = readContents(file.stream(page.node.get(name('Contents'))).toString('latin1'));
      expect(contents.problems).toEqual([]);
      expect(new Set(contents.contentIds).size).toBe(contents.contentIds.length);
      expect(page.node.get(name('Group'))).toBeUndefined();
      expect(page.node.get(name('Resources'))).toBeDefined();
    }
  });

  test('fonts: embedded, every shown code has a glyph, the right width and a meaning', () => {
    const shown = shownByFont(file);
    expect(shown.size).toBeGreaterThan(0);
    for (const [font, codes] of shown) expect(fontProblems(file, font, codes)).toEqual([]);
  });

  test('structure: standard types, one heading tree, tables with headers, parents that agree', () => {
    const tree = readTree(file);
    expect(tree.problems).toEqual([]);
    const headings = tree.elements.filter(({ type }) => /^H\d$/.test(type)).map(({ type }) => Number(type[1]));
    expect(headings[0]).toBe(1);
    expect(headings.filter((level) => level === 1)).toHaveLength(1);
    expect(headings.every((level, index) => index === 0 || level <= headings[index - 1]! + 1)).toBe(true);
  });

  test('annotations: in tab order, described, in an element of their kind', () => {
    for (const page of file.pdf.getPages()) {
      const annotations = page.node.Annots()?.asArray() ?? [];
      if (annotations.length > 0) expect(file.text(page.node, 'Tabs')).toBe('S');
      for (const reference of annotations) {
        const annotation = file.look<PDFDict>(reference);
        const kind = file.text(annotation, 'Subtype');
        // Printed, not hidden, not invisible, not without a view.
        expect(Number(file.text(annotation, 'F')) & 0b100100111).toBe(4);
        expect(kind === 'Link' ? file.text(annotation, 'Contents') : file.text(annotation, 'TU')).toBeTruthy();
        const owner = parentOf(file, Number(file.text(annotation, 'StructParent')));
        expect(file.text(owner as PDFDict, 'S')).toBe(kind === 'Link' ? 'Link' : 'Form');
        expect(String(owner)).toContain(String(reference));
        if (kind === 'Widget') expect(file.dict(annotation, 'AP').keys().map(String)).toEqual(['/N']);
      }
    }
  });

  test('signature: over the whole file, by a certification that allows no change', () => {
    const perms = file.pdf.catalog.get(name('Perms'));
    expect(perms !== undefined).toBe(isProof(title));
    if (perms === undefined) return;
    const signature = file.dict(file.pdf.catalog, 'Perms', 'DocMDP');
    const range = file
      .look<PDFArray>(signature.get(name('ByteRange')))
      .asArray()
      .map((part) => Number(String(part)));
    expect(range[0]).toBe(0);
    const sealed = title === WITH_VALIDATION_DATA ? file.raw.indexOf('%%EOF') + '%%EOF'.length : file.bytes.length;
    expect(range[2]! + range[3]!).toBe(sealed);
    expect(file.pdf.catalog.has(name('DSS'))).toBe(title === WITH_VALIDATION_DATA);
    expect(file.raw[range[1]!]).toBe('<');
    expect(file.raw[range[2]! - 1]).toBe('>');
    const reference = file.look<PDFDict>(file.look<PDFArray>(signature.get(name('Reference'))).get(0));
    for (const key of ['DigestLocation', 'DigestMethod', 'DigestValue'])
      expect(reference.get(name(key))).toBeUndefined();
    expect(file.text(file.dict(reference, 'TransformParams'), 'P')).toBe('1');
    expect(file.text(file.dict(file.pdf.catalog, 'AcroForm'), 'SigFlags')).toBe('3');
  });
});

const plainText = (xml: string) => xml.replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));

/** Streams whose Length is not the number of bytes between the keywords. */
function brokenLengths({ raw }: Reading): string[] {
  const streams = [...raw.matchAll(/\/Length (\d+)[\s\S]*?stream(\r\n|\n)/g)];
  return streams
    .filter((match) => {
      const end = match.index + match[0].length + Number(match[1]);
      return !/^\r?\n?endstream/.test(raw.slice(end, end + 11));
    })
    .map((match) => match[0].slice(0, 80));
}

/** Cross references, of each revision, that do not point at the object they name. */
function brokenOffsets(file: Reading): string[] {
  return [...file.raw.matchAll(/startxref\n(\d+)/g)].flatMap(([, start]) => brokenOffsetsAt(file, Number(start)));
}

function brokenOffsetsAt(file: Reading, start: number): string[] {
  const [, ref] = /^(\d+) 0 obj/.exec(file.raw.slice(start, start + 30)) ?? [];
  if (!ref) return ['startxref'];
  const body = file.raw.indexOf('stream\n', start) + 7;
  const dictionary = file.raw.slice(start, body);
  const widths = /\/W \[ ?(\d+) (\d+) (\d+)/.exec(dictionary)!.slice(1).map(Number);
  const length = Number(/\/Length (\d+)/.exec(dictionary)![1]);
  const packed = dictionary.includes('/FlateDecode') ? { Filter: 'FlateDecode' } : {};
  const stream = PDFRawStream.of(file.pdf.context.obj(packed), file.bytes.subarray(body, body + length));
  const rows = Buffer.from(decodePDFRawStream(stream).decode());
  const index = /\/Index \[([^\]]+)\]/.exec(dictionary)![1]!.trim().split(/\s+/).map(Number);
  const numbers = index.flatMap((first, at) =>
    at % 2 === 0 ? Array.from({ length: index[at + 1]! }, (_, offset) => first + offset) : [],
  );
  const size = widths[0]! + widths[1]! + widths[2]!;
  return numbers
    .map((number, row) => ({
      number,
      kind: rows.readUIntBE(row * size, widths[0]!),
      at: rows.readUIntBE(row * size + widths[0]!, widths[1]!),
    }))
    .filter(({ number, kind, at }) => kind === 1 && !file.raw.startsWith(`${number} 0 obj`, at))
    .map(({ number }) => String(number));
}

/** Names and strings beyond the limits of PDF/A. */
function tooLong(file: Reading): string[] {
  return file
    .dictionaries()
    .flatMap((dict) => dict.entries().flat())
    .filter((value) => (value instanceof PDFName ? value.decodeText().length > 127 : false))
    .map(String);
}

/** The codes that the pages and the seal show, by the reference of their font. */
function shownByFont(file: Reading): Map<PDFDict, Set<number>> {
  const shown = new Map<PDFDict, Set<number>>();
  const collect = (codes: readonly ShownCode[], fonts: PDFDict) => {
    for (const { font, code } of codes) {
      const dict = file.dict(fonts, font);
      shown.set(dict, (shown.get(dict) ?? new Set()).add(code));
    }
  };
  for (const page of file.pdf.getPages()) {
    const contents = readContents(file.stream(page.node.get(name('Contents'))).toString('latin1'));
    collect(contents.shown, file.dict(page.node, 'Resources', 'Font'));
  }
  for (const [, object] of file.objects) {
    if (!(object instanceof PDFRawStream) || file.text(object.dict, 'Subtype') !== 'Form') continue;
    const contents = readContents(file.stream(object).toString('latin1'));
    collect(contents.shown, file.dict(object.dict, 'Resources', 'Font'));
  }
  return shown;
}

function fontProblems(file: Reading, font: PDFDict, codes: ReadonlySet<number>): string[] {
  const descendant = file.look<PDFDict>(file.look<PDFArray>(font.get(name('DescendantFonts'))).get(0));
  const descriptor = file.dict(descendant, 'FontDescriptor');
  const problems: string[] = [];
  const expected = { Subtype: 'Type0', Encoding: 'Identity-H' };
  for (const [key, value] of Object.entries(expected)) if (file.text(font, key) !== value) problems.push(key);
  if (file.text(descendant, 'Subtype') !== 'CIDFontType2') problems.push('Subtype');
  const names = [file.text(font, 'BaseFont'), file.text(descendant, 'BaseFont'), file.text(descriptor, 'FontName')];
  if (new Set(names).size > 1 || !/^[A-Z]{6}\+/.test(names[0]!)) problems.push(`name ${names}`);
  const program = readTrueType(file.stream(descriptor.get(name('FontFile2'))));
  const glyphs = file.stream(descendant.get(name('CIDToGIDMap')));
  const widths = file
    .look<PDFArray>(file.look<PDFArray>(descendant.get(name('W'))).get(1))
    .asArray()
    .map((width) => Number(String(width)));
  const meanings = meaningsOf(file.stream(font.get(name('ToUnicode'))).toString('latin1'));
  for (const code of codes) {
    const glyph = glyphs.readUInt16BE(code * 2);
    const meaning = meanings.get(code);
    if (glyph === 0 || glyph >= program.glyphCount) problems.push(`code ${code} has no glyph`);
    if (Math.abs(program.width(glyph) - widths[code]!) > 1) problems.push(`code ${code} has width ${widths[code]}`);
    if (!meaning || /[\0\ufeff\ufffe\p{Co}]/u.test(meaning)) problems.push(`code ${code} means ${meaning}`);
    if (meaning && /[\p{L}\p{N}]/u.test(meaning) && !program.hasOutline(glyph)) problems.push(`code ${code} is blank`);
  }
  return problems;
}

function meaningsOf(map: string): Map<number, string> {
  const pairs = [...map.matchAll(/^<([0-9a-f]{4})> <([0-9a-f]*)>$/gim)];
  return new Map(
    pairs.map(([, code, text]) => [Number.parseInt(code!, 16), Buffer.from(text!, 'hex').swap16().toString('utf16le')]),
  );
}

interface TreeElement {
  type: string;
  dict: PDFDict;
  kids: string[];
}

const ALLOWED_PARENTS: Record<string, readonly string[]> = {
  THead: ['Table'],
  TBody: ['Table'],
  TFoot: ['Table'],
  TR: ['THead', 'TBody', 'TFoot'],
  TH: ['TR'],
  TD: ['TR'],
};
const STANDARD = 'Document H1 H2 P Span Figure Table THead TBody TFoot TR TH TD Link Form'.split(' ');

/** Walks the structure tree, and holds it to the marked contents of the pages and to the parent tree. */
function readTree(file: Reading): { elements: TreeElement[]; problems: string[] } {
  const root = file.dict(file.pdf.catalog, 'StructTreeRoot');
  const elements: TreeElement[] = [];
  const problems: string[] = [];
  const claimed = new Map<string, PDFRef>();
  const visit = (reference: PDFObject, parent: PDFObject, parentType: string) => {
    const dict = file.look<PDFDict>(reference);
    const type = file.text(dict, 'S')!;
    const kids = file.look<PDFArray>(dict.get(name('K'))).asArray();
    const element: TreeElement = { type, dict, kids: [] };
    elements.push(element);
    if (!STANDARD.includes(type)) problems.push(`type ${type}`);
    if (ALLOWED_PARENTS[type] && !ALLOWED_PARENTS[type].includes(parentType)) problems.push(`${type} in ${parentType}`);
    if (dict.get(name('P')) !== parent) problems.push(`${type} has another parent`);
    for (const kid of kids) {
      const value = file.look<PDFObject>(kid);
      if (value instanceof PDFDict && file.text(value, 'Type') === 'StructElem') {
        element.kids.push(file.text(value, 'S')!);
        visit(kid, reference, type);
      } else if (value instanceof PDFDict && file.text(value, 'Type') === 'OBJR') {
        element.kids.push('OBJR');
      } else {
        const page = value instanceof PDFDict ? value.get(name('Pg')) : dict.get(name('Pg'));
        const id = value instanceof PDFDict ? file.text(value, 'MCID') : String(value);
        if (claimed.has(`${page} ${id}`)) problems.push(`content ${id} is claimed twice`);
        claimed.set(`${page} ${id}`, reference as PDFRef);
      }
    }
    problems.push(...elementProblems(file, element));
  };
  const rootReference = file.pdf.catalog.get(name('StructTreeRoot'))!;
  const kids = file.look<PDFArray>(root.get(name('K'))).asArray();
  if (kids.length !== 1) problems.push('more than one root');
  for (const kid of kids) visit(kid, rootReference, 'StructTreeRoot');
  for (const page of file.pdf.getPages()) {
    const owners = parentOf(file, Number(file.text(page.node, 'StructParents'))) as PDFArray;
    const { contentIds } = readContents(file.stream(page.node.get(name('Contents'))).toString('latin1'));
    if (owners.size() !== contentIds.length) problems.push('parent tree and contents differ in size');
    for (const id of contentIds) {
      const owner = claimed.get(`${page.ref} ${id}`);
      if (!owner || owners.get(id) !== owner) problems.push(`content ${id} has no owner or another one`);
      claimed.delete(`${page.ref} ${id}`);
    }
  }
  if (claimed.size > 0) problems.push(`${claimed.size} contents are not on a page`);
  return { elements, problems };
}

function elementProblems(file: Reading, { type, dict, kids }: TreeElement): string[] {
  const problems: string[] = [];
  const attributes = dict.get(name('A')) ? file.dict(dict, 'A') : null;
  if (type === 'Figure') {
    if (!file.text(dict, 'Alt')) problems.push('Figure without alternative text');
    if (!attributes?.get(name('BBox'))) problems.push('Figure without bounding box');
  }
  if (type === 'TH' && !attributes?.get(name('Scope'))) problems.push('TH without scope');
  if (type === 'Table' && !kids.includes('TBody')) problems.push('Table without body');
  if (type === 'Table' && kids.filter((kid) => kid === 'THead').length !== 1) problems.push('Table without one header');
  if (type === 'Table') problems.push(...widthProblems(file, dict));
  if (type === 'Link' && kids.filter((kid) => kid === 'OBJR').length !== 1) problems.push('Link without annotation');
  if (type === 'Form' && kids.filter((kid) => kid === 'OBJR').length !== 1) problems.push('Form without one widget');
  if (/^H\d$/.test(type) && kids.length === 0 && file.look<PDFArray>(dict.get(name('K'))).size() === 0)
    problems.push('empty heading');
  return problems;
}

/** Every row of a table must be as wide as its header. */
function widthProblems(file: Reading, table: PDFDict): string[] {
  const kidsOf = (dict: PDFDict) =>
    file
      .look<PDFArray>(dict.get(name('K')))
      .asArray()
      .map((kid) => file.look<PDFDict>(kid));
  const widthOf = (row: PDFDict) =>
    kidsOf(row).reduce(
      (sum, cell) => sum + Number(cell.get(name('A')) ? (file.text(file.dict(cell, 'A'), 'ColSpan') ?? 1) : 1),
      0,
    );
  const widths = kidsOf(table).flatMap((group) => kidsOf(group).map(widthOf));
  return new Set(widths).size === 1 ? [] : [`rows are ${widths} wide`];
}

function parentOf(file: Reading, number: number): PDFObject {
  const tree = file.dict(file.pdf.catalog, 'StructTreeRoot', 'ParentTree');
  const numbers = file.look<PDFArray>(tree.get(name('Nums'))).asArray();
  const at = numbers.findIndex((entry, index) => index % 2 === 0 && Number(String(entry)) === number);
  const value = numbers[at + 1]!;
  return file.look(value);
}
