import { fortyBlocks } from '@veertig/rules';
import type { Box, Canvas } from '../pdf/canvas.ts';
import type { MarkedPage } from '../pdf/marked-page.ts';
import type { StructureElement } from '../pdf/structure-element.ts';
import { ACCENT, LINE_STRONG, WHITE } from './draw-style.ts';

const GAP = 2;
const FRAME = 0.6;

/** What is filled: done, and hatched: waiting. In minutes. */
export interface FilledMinutes {
  countedMinutes: number;
  awaitingCheckMinutes: number;
}

/** Height of the drawing when it is this wide. */
export function fortyHeight(width: number): number {
  return blockSize(width);
}

/** Draws the forty: one block an hour in one row, filled and hatched. `says` is for who does not see it. */
export function drawForty(
  page: MarkedPage,
  root: StructureElement,
  minutes: FilledMinutes,
  says: string,
  { left, top, width }: Omit<Box, 'height'>,
): void {
  const size = blockSize(width);
  const boundingBox = page.rectangle({ left, top, width, height: size });
  const figure = root.append('Figure', { alternative: says, boundingBox });
  const blocks = fortyBlocks(minutes).map(({ done, waiting }, index) => {
    const box = { left: left + index * (size + GAP), top, width: size, height: size };
    const doneWidth = (size * done) / 60;
    const part = { ...box, left: box.left + doneWidth, width: (size * waiting) / 60 };
    return { box, full: done === 60, done: { ...box, width: doneWidth }, waiting: part };
  });
  page.content(figure, (canvas) => {
    const boxes = blocks.map(({ box }) => box);
    canvas.fillAll(boxes, WHITE);
    for (const { waiting } of blocks) if (waiting.width > 0) canvas.hatch(waiting, 2.4, 0.9, ACCENT);
    for (const { box, full } of blocks) if (!full) drawFrame(canvas, box);
    const done = blocks.map((block) => block.done).filter(({ width }) => width > 0);
    if (done.length > 0) canvas.fillAll(done, ACCENT);
  });
}

function drawFrame(canvas: Canvas, { left, top, width, height }: Box): void {
  const inner = { left: left + FRAME / 2, top: top + FRAME / 2, width: width - FRAME, height: height - FRAME };
  canvas.outline(inner, FRAME, LINE_STRONG);
}

function blockSize(width: number): number {
  return (width + GAP) / 40 - GAP;
}
