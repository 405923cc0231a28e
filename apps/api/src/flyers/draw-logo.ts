import { degrees, drawSvgPath, rgb } from 'pdf-lib';
import type { MarkedPage } from '../pdf/marked-page.ts';
import type { StructureElement } from '../pdf/structure-element.ts';
import { INK } from '../proofs/draw-style.ts';
import { AREA } from './flyer-style.ts';
import type { Logo } from './publisher.ts';

const ROOM = { width: 150, height: 40 };

/** Draws a logo in one color at the right edge, as large as its room allows. `says` is whose it is. */
export function drawLogo(page: MarkedPage, root: StructureElement, logo: Logo, top: number, says: string): void {
  const scale = Math.min(ROOM.width / logo.width, ROOM.height / logo.height);
  const box = {
    left: AREA.left + AREA.width - logo.width * scale,
    top,
    width: logo.width * scale,
    height: logo.height * scale,
  };
  const figure = root.append('Figure', { alternative: says, boundingBox: page.rectangle(box) });
  const drawn = drawSvgPath(logo.path, {
    x: box.left,
    y: page.height - top,
    rotate: degrees(0),
    scale,
    color: rgb(...INK),
    borderColor: undefined,
    borderWidth: 0,
  });
  page.content(figure, (canvas) => canvas.operators.push(...drawn.map(String)));
}
