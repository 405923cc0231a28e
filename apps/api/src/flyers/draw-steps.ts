import type { Color } from '../pdf/canvas.ts';
import type { Block } from '../pdf/flow.ts';
import { drawLines, drawnWidth, layOut } from '../pdf/paragraph.ts';
import type { StructureElement } from '../pdf/structure-element.ts';
import { WHITE } from '../proofs/draw-style.ts';
import { besideEachOther, column, dutchText, ownText, row, type Span } from './flyer-lines.ts';
import { BESIDE, STEP } from './flyer-style.ts';
import type { FlyerText } from './flyer-text.ts';

const SQUARE = 30;
const GAP = 12;

/** The three steps, each with its number in a block of the forty and the Dutch beside it. */
export function steps(
  root: StructureElement,
  area: Span,
  { text, dutch, color }: { text: FlyerText; dutch: FlyerText | null; color: Color },
): Block {
  const squareLeft = text.direction === 'ltr' ? area.left : area.left + area.width - SQUARE;
  const words = {
    left: text.direction === 'ltr' ? area.left + SQUARE + GAP : area.left,
    width: area.width - SQUARE - GAP,
  };
  const [own, beside] = dutch ? besideEachOther(words, text) : [words, words];
  const rows = text.steps.map((step, index) => {
    const said = dutch ? [dutchText(root, dutch.steps[index] ?? '', beside, BESIDE)] : [];
    return row(numbered(index + 1, squareLeft, color), ownText(root, 'P', step, own, STEP, text), ...said);
  });
  return column(GAP, ...rows);
}

/** Drawn for the eye: who listens hears the steps in their order. */
function numbered(number: number, left: number, color: Color): Block {
  const words = layOut(String(number), SQUARE, { ...STEP, color: WHITE });
  return {
    height: SQUARE,
    draw: (page, top) =>
      page.decoration((canvas) => {
        canvas.fill({ left, top, width: SQUARE, height: SQUARE }, color);
        drawLines(canvas, words, left + (SQUARE - drawnWidth(words)) / 2, top + (SQUARE - words.height) / 2);
      }),
  };
}
