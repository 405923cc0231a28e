import { createHash } from 'node:crypto';
import { type PDFContext, type PDFRef, PDFString } from 'pdf-lib';
import type { FontFace } from './font-face.ts';
import { addStream, fourHexDigits, utf16Hex } from './pdf-values.ts';
import type { Glyph } from './shape-run.ts';
import { subsetFont } from './subset-font.ts';

/** A font as one document uses it. Each (glyph, text) pair gets its own code, so extracted text is never ambiguous. */
export class EmbeddedFont {
  readonly name: string;
  readonly face: FontFace;
  readonly reference: PDFRef;
  readonly entries: { glyphId: number; text: string }[] = [{ glyphId: 0, text: '\ufffd' }];
  readonly #codes = new Map<string, number>();

  constructor(name: string, face: FontFace, reference: PDFRef) {
    this.name = name;
    this.face = face;
    this.reference = reference;
  }

  codeOf(glyph: Glyph): number {
    const key = `${glyph.id} ${glyph.text}`;
    let code = this.#codes.get(key);
    if (code === undefined) {
      code = this.entries.length;
      this.#codes.set(key, code);
      this.entries.push({ glyphId: glyph.id, text: glyph.text || ' ' });
    }
    return code;
  }
}

/** Writes the font with only the glyphs that were drawn. */
export function writeFont(context: PDFContext, font: EmbeddedFont): void {
  const glyphIds = font.entries.map((entry) => entry.glyphId);
  const baseFont = `${subsetTag(glyphIds)}+${font.face.name}`;
  context.assign(
    font.reference,
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: baseFont,
      Encoding: 'Identity-H',
      DescendantFonts: [writeDescendant(context, font, baseFont, glyphIds)],
      ToUnicode: addStream(context, Buffer.from(toUnicode(font.entries.map((entry) => entry.text)), 'latin1')),
    }),
  );
}

function writeDescendant(context: PDFContext, font: EmbeddedFont, baseFont: string, glyphIds: number[]): PDFRef {
  const glyphMap = Buffer.alloc(glyphIds.length * 2);
  glyphIds.forEach((glyphId, code) => {
    glyphMap.writeUInt16BE(glyphId, code * 2);
  });
  return context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: baseFont,
      CIDSystemInfo: { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 },
      FontDescriptor: writeDescriptor(context, font.face, baseFont, glyphIds),
      DW: 1000,
      W: [0, glyphIds.map((glyphId) => Number(font.face.advance(glyphId).toFixed(2)))],
      CIDToGIDMap: addStream(context, glyphMap),
    }),
  );
}

function writeDescriptor(context: PDFContext, face: FontFace, baseFont: string, glyphIds: number[]): PDFRef {
  const file = subsetFont(face, new Set(glyphIds));
  const { metrics } = face;
  return context.register(
    context.obj({
      Type: 'FontDescriptor',
      FontName: baseFont,
      Flags: 4,
      FontBBox: [...metrics.boundingBox],
      ItalicAngle: metrics.italicAngle,
      Ascent: metrics.ascent,
      Descent: metrics.descent,
      CapHeight: metrics.capHeight,
      StemV: 80,
      FontFile2: addStream(context, file, { Length1: file.length }),
    }),
  );
}

/** Six capital letters that tell apart subsets of one font. */
function subsetTag(glyphIds: readonly number[]): string {
  const digest = createHash('sha256').update(glyphIds.join()).digest();
  return String.fromCharCode(...[...digest.subarray(0, 6)].map((byte) => 65 + (byte % 26)));
}

function toUnicode(texts: readonly string[]): string {
  const lines = texts.map((text, code) => `<${fourHexDigits(code)}> <${utf16Hex(text)}>`);
  const blocks = Array.from({ length: Math.ceil(lines.length / 100) }, (_, index) => {
    const block = lines.slice(index * 100, index * 100 + 100);
    return `${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`;
  });
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}
