import type { FontFace } from './font-face.ts';
import { decimal, fourHexDigits } from './pdf-values.ts';
import type { PlacedRun, ShapedLine } from './shape-line.ts';
import type { Glyph } from './shape-run.ts';

/** The name of a font on the page and the code of a glyph in it. */
export interface FontOnPage {
  name: string;
  codeOf(glyph: Glyph): number;
}

/** PDF operators that draw a line with its left edge at x and its baseline at y, in points from the bottom left. */
export function textOperators(
  line: ShapedLine,
  x: number,
  y: number,
  size: number,
  fontOf: (face: FontFace) => FontOnPage,
): string {
  const runs = line.runs.map((run) => {
    const font = fontOf(run.face);
    const start = `/${font.name} ${decimal(size)} Tf 1 0 0 1 ${decimal(x + (run.x * size) / 1000)} ${decimal(y)} Tm`;
    return `${start}\n${runOperators(run, size, font)}`;
  });
  return `BT\n${runs.join('\n')}\nET`;
}

/** Splits a run where the height of the glyphs changes; `Ts` lifts what follows. */
function runOperators(run: PlacedRun, size: number, font: FontOnPage): string {
  const stretches: { rise: number; glyphs: Glyph[] }[] = [];
  for (const glyph of run.glyphs) {
    const last = stretches.at(-1);
    if (last && last.rise === glyph.dy) last.glyphs.push(glyph);
    else stretches.push({ rise: glyph.dy, glyphs: [glyph] });
  }
  const shown = stretches.map(({ rise, glyphs }) => {
    const show = `[${shownGlyphs(glyphs, run.face, font)}] TJ`;
    return rise === 0 ? show : `${decimal((rise * size) / 1000)} Ts ${show} 0 Ts`;
  });
  return shown.join('\n');
}

/** Codes in hex with the moves between them, where shaping differs from the font's own widths. */
function shownGlyphs(glyphs: readonly Glyph[], face: FontFace, font: FontOnPage): string {
  let operands = '';
  let codes = '';
  const move = (thousandths: number) => {
    if (Math.abs(thousandths) < 0.4) return;
    operands += `${codes === '' ? '' : `<${codes}>`}${decimal(thousandths)}`;
    codes = '';
  };
  for (const glyph of glyphs) {
    move(-glyph.dx);
    codes += fourHexDigits(font.codeOf(glyph));
    move(face.advance(glyph.id) - glyph.advance + glyph.dx);
  }
  return codes === '' ? operands : `${operands}<${codes}>`;
}
