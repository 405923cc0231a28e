import type { Block } from '../pdf/flow.ts';
import type { MarkedPage } from '../pdf/marked-page.ts';
import { drawLines, drawParagraph, layOut, type Paragraph, type TextStyle } from '../pdf/paragraph.ts';
import type { StructureElement, StructureType } from '../pdf/structure-element.ts';
import type { FlyerText } from './flyer-text.ts';

/** A column of text: left edge and width in points. */
export interface Span {
  left: number;
  width: number;
}

/** How texts stand: in the language of the flyer, or in Dutch beside it. */
export type Reading = Pick<FlyerText, 'tag' | 'direction'>;

const GAP = 24;
/** What the own language gets of the width when Dutch stands beside it. */
const OWN_SHARE = 0.58;

/** Splits a span in two: first for the own language, on the side where it begins, then for the Dutch beside it. */
export function besideEachOther({ left, width }: Span, { direction }: Reading): [own: Span, dutch: Span] {
  const own = (width - GAP) * OWN_SHARE;
  const dutch = width - GAP - own;
  return direction === 'ltr'
    ? [
        { left, width: own },
        { left: left + own + GAP, width: dutch },
      ]
    : [
        { left: left + dutch + GAP, width: own },
        { left, width: dutch },
      ];
}

/** A text in the language of the flyer, from the side where that language begins. */
export function ownText(
  parent: StructureElement,
  type: StructureType,
  text: string,
  span: Span,
  style: TextStyle,
  { direction }: Reading,
): Block {
  const paragraph = layOut(text, span.width, style, direction);
  const align = direction === 'rtl' ? 'right' : 'left';
  return {
    height: paragraph.height,
    draw: (page, top) => drawParagraph(page, parent.append(type), paragraph, span.left, top, align),
  };
}

/** The Dutch beside another language, marked as Dutch so that it is read aloud with a Dutch voice. */
export function dutchText(parent: StructureElement, text: string, span: Span, style: TextStyle): Block {
  const paragraph = layOut(text, span.width, style);
  return {
    height: paragraph.height,
    draw: (page, top) => drawDutch(page, parent.append('P'), paragraph, span.left, top),
  };
}

function drawDutch(page: MarkedPage, element: StructureElement, paragraph: Paragraph, left: number, top: number): void {
  page.content(element, (canvas) => {
    canvas.operators.push('/Span <</Lang (nl-BE)>> BDC');
    drawLines(canvas, paragraph, left, top);
    canvas.operators.push('EMC');
  });
}

/** Blocks that begin at one height. */
export function row(...blocks: readonly Block[]): Block {
  return {
    height: Math.max(...blocks.map(({ height }) => height)),
    draw: (page, top) => {
      for (const block of blocks) block.draw(page, top);
    },
  };
}

/** Blocks under each other, `gap` points apart. */
export function column(gap: number, ...blocks: readonly Block[]): Block {
  return {
    height: blocks.reduce((sum, { height }) => sum + height, gap * (blocks.length - 1)),
    draw: (page, top) => {
      let next = top;
      for (const block of blocks) {
        block.draw(page, next);
        next += block.height + gap;
      }
    },
  };
}
