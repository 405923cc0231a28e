import type { Canvas } from '../pdf/canvas.ts';
import { drawLines, layOut } from '../pdf/paragraph.ts';
import { ACCENT, ACCENT_WASH, SMALL, SMALL_STRONG } from './draw-style.ts';

const PADDING = 8;

/** The visible field of the seal: who sealed and when. */
export function drawSeal(
  canvas: Canvas,
  size: { width: number; height: number },
  sealer: string,
  moment: string,
): void {
  canvas.fill({ left: 0, top: 0, width: size.width, height: size.height }, ACCENT_WASH);
  const width = size.width - 2 * PADDING;
  const parts = [
    layOut('Elektronisch verzegeld', width, { ...SMALL_STRONG, color: ACCENT }),
    layOut(`door ${sealer}`, width, SMALL),
    layOut(moment, width, SMALL),
  ];
  let top = (size.height - parts.reduce((sum, { height }) => sum + height, 0)) / 2;
  for (const part of parts) {
    drawLines(canvas, part, PADDING, top);
    top += part.height;
  }
}
