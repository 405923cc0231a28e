import { encode } from 'uqr';
import type { Box } from '../pdf/canvas.ts';
import type { MarkedPage } from '../pdf/marked-page.ts';
import type { StructureElement } from '../pdf/structure-element.ts';
import { INK } from './draw-style.ts';

/** Draws an address as QR code in one shape: each dark stretch of a row is a box. `says` is for who does not see it. */
export function drawCode(page: MarkedPage, root: StructureElement, url: string, area: Box, says: string): void {
  const code = encode(url, { ecc: 'M', border: 0 });
  const cell = area.width / code.size;
  const boxes = code.data.flatMap((row, y) =>
    darkStretches(row).map(
      ({ start, end }): Box => ({
        left: area.left + start * cell,
        top: area.top + y * cell,
        width: (end - start) * cell,
        height: cell,
      }),
    ),
  );
  const figure = root.append('Figure', { alternative: says, boundingBox: page.rectangle(area) });
  page.content(figure, (canvas) => canvas.fillAll(boxes, INK));
}

function darkStretches(row: readonly boolean[]): { start: number; end: number }[] {
  const stretches: { start: number; end: number }[] = [];
  row.forEach((dark, x) => {
    const last = stretches.at(-1);
    if (dark && last?.end === x) last.end = x + 1;
    else if (dark) stretches.push({ start: x, end: x + 1 });
  });
  return stretches;
}
