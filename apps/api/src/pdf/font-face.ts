import { Blob, Face, Font } from 'harfbuzzjs';

/** Measures of a font in 1/1000 em, as a PDF font descriptor wants them. */
export interface FontMetrics {
  ascent: number;
  descent: number;
  capHeight: number;
  italicAngle: number;
  boundingBox: readonly number[];
}

/** Reach above and below the baseline in 1/1000 em. */
export interface Ink {
  above: number;
  below: number;
}

/** One TrueType font file, opened for shaping. */
export class FontFace {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly shaper: Font;
  readonly metrics: FontMetrics;
  /** Multiply font units by this to get 1/1000 em. */
  readonly scale: number;
  readonly #covered: ReadonlySet<number>;
  readonly #advances = new Map<number, number>();
  readonly #ink = new Map<number, Ink | null>();

  constructor(name: string, bytes: Uint8Array) {
    const face = new Face(new Blob(bytes));
    this.name = name;
    this.bytes = bytes;
    this.shaper = new Font(face);
    this.scale = 1000 / face.upem;
    this.metrics = readMetrics(face, this.scale);
    this.#covered = new Set(face.collectUnicodes());
  }

  covers(codePoint: number): boolean {
    return this.#covered.has(codePoint);
  }

  /** True when the font has the shape of a character that a variation selector asks for. */
  coversShape(codePoint: number, selector: number): boolean {
    return this.shaper.variationGlyph(codePoint, selector) !== undefined;
  }

  /** True when the glyph is more than empty space. */
  hasInk(glyphId: number): boolean {
    return this.inkOf(glyphId) !== null;
  }

  /** How far the glyph reaches above and below the baseline, in 1/1000 em; null when it is empty. */
  inkOf(glyphId: number): Ink | null {
    let ink = this.#ink.get(glyphId);
    if (ink === undefined) {
      const extents = this.shaper.glyphExtents(glyphId);
      const isEmpty = extents === undefined || extents.width === 0 || extents.height === 0;
      const top = isEmpty ? 0 : extents.yBearing * this.scale;
      // HarfBuzz measures heights downward, so they are negative.
      ink = isEmpty ? null : { above: top, below: -top - extents.height * this.scale };
      this.#ink.set(glyphId, ink);
    }
    return ink;
  }

  /** Width of a glyph in 1/1000 em, before kerning. */
  advance(glyphId: number): number {
    let advance = this.#advances.get(glyphId);
    if (advance === undefined) {
      advance = this.shaper.glyphHAdvance(glyphId) * this.scale;
      this.#advances.set(glyphId, advance);
    }
    return advance;
  }
}

function readMetrics(face: Face, scale: number): FontMetrics {
  const head = table(face, 'head');
  const horizontal = table(face, 'hhea');
  const scaled = (value: number) => Math.round(value * scale);
  return {
    ascent: scaled(horizontal.getInt16(4)),
    descent: scaled(horizontal.getInt16(6)),
    capHeight: scaled(table(face, 'OS/2').getInt16(88)),
    italicAngle: table(face, 'post').getInt32(4) / 65_536,
    boundingBox: [36, 38, 40, 42].map((offset) => scaled(head.getInt16(offset))),
  };
}

function table(face: Face, tag: string): DataView {
  const bytes = face.referenceTable(tag);
  if (!bytes) throw new Error(`Font without a ${tag} table.`);
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
