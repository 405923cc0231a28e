import { formatMinutes, fortyBlocks, REQUIRED_MINUTES } from '@veertig/rules';
import type { Box, Canvas } from '../pdf/canvas.ts';
import type { MarkedPage } from '../pdf/marked-page.ts';
import type { StructureElement } from '../pdf/structure-element.ts';
import { ACCENT, LINE_STRONG, WHITE } from './draw-style.ts';

const GAP = 2;
const FRAME = 0.6;

/** Height of the drawing when it is this wide. */
export function fortyHeight(width: number): number {
  return blockSize(width);
}

/** What the drawing says, in words that stand beside it. */
export function fortySentence(minutes: number): string {
  const blocks = REQUIRED_MINUTES / 60;
  return `Ingekleurd: ${formatMinutes(minutes)}. Elk blokje is een uur. Het traject vraagt er minstens ${blocks}.`;
}

/** Draws the forty: one block an hour, filled for the minutes of this proof, in one row. */
export function drawForty(
  page: MarkedPage,
  root: StructureElement,
  minutes: number,
  left: number,
  top: number,
  width: number,
): void {
  const size = blockSize(width);
  const box = { left, top, width, height: size };
  const figure = root.append('Figure', {
    alternative: `${formatMinutes(minutes)} ingekleurd op een rij van veertig blokjes van een uur.`,
    boundingBox: page.rectangle(box),
  });
  const filled = fortyBlocks({ countedMinutes: minutes, awaitingCheckMinutes: 0 }).map((block) => block.done / 60);
  const boxes = filled.map((_, index): Box => ({ left: left + index * (size + GAP), top, width: size, height: size }));
  page.content(figure, (canvas) => {
    canvas.fillAll(boxes, WHITE);
    for (const empty of boxes.filter((_, index) => filled[index]! < 1)) drawFrame(canvas, empty);
    const done = boxes.map((whole, index) => ({ ...whole, width: size * filled[index]! }));
    canvas.fillAll(
      done.filter((part) => part.width > 0),
      ACCENT,
    );
  });
}

function drawFrame(canvas: Canvas, { left, top, width, height }: Box): void {
  const inner = { left: left + FRAME / 2, top: top + FRAME / 2, width: width - FRAME, height: height - FRAME };
  canvas.outline(inner, FRAME, LINE_STRONG);
}

function blockSize(width: number): number {
  return (width + GAP) / 40 - GAP;
}
