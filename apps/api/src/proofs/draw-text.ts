import type { Flow } from '../pdf/flow.ts';
import { drawParagraph, layOut, type TextStyle } from '../pdf/paragraph.ts';
import type { StructureElement } from '../pdf/structure-element.ts';
import { BODY, COLUMN, HEADING } from './draw-style.ts';

/** Running text of letters, larger than on a form. */
export const LETTER: TextStyle = { ...BODY, size: 11, lineHeight: 17 };

/** Draws a paragraph over the whole column. */
export function drawText(flow: Flow, root: StructureElement, text: string, style: TextStyle = LETTER): void {
  placeText(flow, root, 'P', text, style);
}

/** Draws a heading over what follows; its first paragraph stays with it. */
export function drawSubheading(flow: Flow, root: StructureElement, text: string): void {
  if (!flow.fits(HEADING.lineHeight + 2 * LETTER.lineHeight)) flow.newPage();
  placeText(flow, root, 'H2', text, HEADING);
}

function placeText(flow: Flow, root: StructureElement, type: 'P' | 'H2', text: string, style: TextStyle): void {
  const paragraph = layOut(text, COLUMN.width, style, 'auto');
  flow.place({
    height: paragraph.height,
    draw: (page, top) => drawParagraph(page, root.append(type), paragraph, COLUMN.left, top),
  });
}
