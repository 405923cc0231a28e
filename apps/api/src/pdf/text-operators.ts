import type { FontFace } from './font-face.ts';
import { decimal, fourHexDigits } from './pdf-values.ts';
import type { PlacedRun, ShapedLine } from './shape-line.ts';
import type { Glyph } from './shape-run.ts';

/** The name of a font on the page and the code of a glyph in it. */
export interface FontOnPage {
  name: string;
  codeOf(glyph: Glyph): number;
}

/** A glyph with the place of its origin in the run, in 1/1000 em. */
interface PenGlyph {
  glyph: Glyph;
  x: number;
}

/**
 * PDF operators that draw a line with its left edge at x and its baseline at y, in points from the bottom left. Glyphs
 * without a text of their own (further marks of a letter) come last, so that they do not cut the text in pieces.
 */
export function textOperators(
  line: ShapedLine,
  x: number,
  y: number,
  size: number,
  fontOf: (face: FontFace) => FontOnPage,
): string {
  const runs = line.runs.map((run) => {
    const font = fontOf(run.face);
    const left = x + (run.x * size) / 1000;
    const pens = penPlaces(run).filter(({ glyph }) => glyph.text !== '' || run.face.hasInk(glyph.id));
    const select = `/${font.name} ${decimal(size)} Tf`;
    const show = (glyphs: readonly PenGlyph[]) => {
      const [first] = glyphs;
      if (!first) return '';
      const origin = `1 0 0 1 ${decimal(left + (first.x * size) / 1000)} ${decimal(y + (first.glyph.dy * size) / 1000)} Tm`;
      return `${origin} [${shownGlyphs(glyphs, run.face, font)}] TJ\n`;
    };
    const letters = atOneHeight(pens.filter(({ glyph }) => glyph.text !== ''));
    const marks = pens.filter(({ glyph }) => glyph.text === '').map((pen) => [pen]);
    return {
      letters: `${select}\n${letters.map(show).join('')}`,
      marks: marks.length > 0 ? `${select}\n${marks.map(show).join('')}` : '',
    };
  });
  return `BT\n${runs.map((run) => run.letters).join('')}${runs.map((run) => run.marks).join('')}ET`;
}

function penPlaces({ glyphs }: PlacedRun): PenGlyph[] {
  let pen = 0;
  return glyphs.map((glyph) => {
    const place = { glyph, x: pen + glyph.dx };
    pen += glyph.advance;
    return place;
  });
}

/** Cuts glyphs in stretches of one height. */
function atOneHeight(pens: readonly PenGlyph[]): PenGlyph[][] {
  const stretches: PenGlyph[][] = [];
  for (const pen of pens) {
    const last = stretches.at(-1);
    if (last && last[0]!.glyph.dy === pen.glyph.dy) last.push(pen);
    else stretches.push([pen]);
  }
  return stretches;
}

/** Codes in hex with the moves between them, where the next glyph does not start where the font's widths would put it. */
function shownGlyphs(pens: readonly PenGlyph[], face: FontFace, font: FontOnPage): string {
  let operands = '';
  let codes = '';
  let end = pens[0]?.x ?? 0;
  for (const { glyph, x } of pens) {
    if (Math.abs(end - x) >= 0.4) {
      operands += `${codes === '' ? '' : `<${codes}>`}${decimal(end - x)}`;
      codes = '';
      end = x;
    }
    codes += fourHexDigits(font.codeOf(glyph));
    end += face.advance(glyph.id);
  }
  return `${operands}<${codes}>`;
}
