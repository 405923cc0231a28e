import { REQUIRED_MINUTES } from '@veertig/rules';
import type { Box, Color } from '../pdf/canvas.ts';
import type { Block } from '../pdf/flow.ts';
import type { Direction } from '../pdf/logical-runs.ts';
import type { StructureElement } from '../pdf/structure-element.ts';
import { LINE_STRONG } from '../proofs/draw-style.ts';
import type { Span } from './flyer-lines.ts';

const GAPS = { 10: 6, 20: 4 } as const;
const FRAME = 1.2;
/** The hours that are done in the picture. */
const DONE = 27;

/** Blocks in a row: ten make a large sign, twenty a low one. */
export type GridColumns = keyof typeof GAPS;

export interface GridLook {
  columns: GridColumns;
  color: Color;
  direction: Direction;
  /** What the picture says to who does not see it. */
  says: string;
}

/** The forty as a sign, one block an hour: some done, the others to go. */
export function fortyGrid(root: StructureElement, area: Span, { columns, color, direction, says }: GridLook): Block {
  const hours = REQUIRED_MINUTES / 60;
  const gap = GAPS[columns];
  const size = (area.width + gap) / columns - gap;
  const placeOf = (column: number) => (direction === 'ltr' ? column : columns - 1 - column);
  const height = (size + gap) * Math.ceil(hours / columns) - gap;
  return {
    height,
    draw: (page, top) => {
      const blocks = Array.from(
        { length: hours },
        (_, hour): Box => ({
          left: area.left + placeOf(hour % columns) * (size + gap),
          top: top + Math.floor(hour / columns) * (size + gap),
          width: size,
          height: size,
        }),
      );
      const boundingBox = page.rectangle({ ...area, top, height });
      page.content(root.append('Figure', { alternative: says, boundingBox }), (canvas) => {
        canvas.fillAll(blocks.slice(0, DONE), color);
        for (const block of blocks.slice(DONE)) canvas.outline(inside(block), FRAME, LINE_STRONG);
      });
    },
  };
}

function inside({ left, top, width, height }: Box): Box {
  return { left: left + FRAME / 2, top: top + FRAME / 2, width: width - FRAME, height: height - FRAME };
}
