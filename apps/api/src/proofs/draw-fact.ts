import type { Block } from '../pdf/flow.ts';
import type { MarkedPage } from '../pdf/marked-page.ts';
import { drawParagraph, layOut, type Paragraph } from '../pdf/paragraph.ts';
import type { StructureElement } from '../pdf/structure-element.ts';
import { BODY, COLUMN, LABEL, LINE_STRONG, STRONG } from './draw-style.ts';

const WIDTH = (COLUMN.width - COLUMN.gap) / 2;
const RIGHT = COLUMN.left + WIDTH + COLUMN.gap;

const WRITING_HEIGHT = 20;

/** A fact with its label above it; the first line is the main one. Without lines there is room to write. */
export interface Fact {
  label: Paragraph;
  lines: Paragraph[];
  height: number;
}

/** Half the column wide; `null` as the main line gives room to write, among the others it is left out. */
export function fact(
  label: string,
  main: string | null,
  others: (string | null)[],
  writingHeight: number = WRITING_HEIGHT,
): Fact {
  const lines =
    main === null
      ? []
      : [
          layOut(main, WIDTH, STRONG, 'auto'),
          ...others.filter((text) => text !== null).map((text) => layOut(text, WIDTH, BODY, 'auto')),
        ];
  const height = lines.reduce((sum, line) => sum + line.height, main === null ? writingHeight : 0);
  return { label: layOut(label, WIDTH, LABEL), lines, height: LABEL.lineHeight + 2 + height };
}

/** Two facts beside each other. */
export function pair(root: StructureElement, left: Fact, right: Fact): Block {
  return {
    height: Math.max(left.height, right.height),
    draw: (page, top) => {
      drawFact(page, root, left, COLUMN.left, top);
      drawFact(page, root, right, RIGHT, top);
    },
  };
}

function drawFact(page: MarkedPage, root: StructureElement, fact: Fact, left: number, top: number): void {
  drawParagraph(page, root.append('H2'), fact.label, left, top);
  let next = top + LABEL.lineHeight + 2;
  for (const line of fact.lines) {
    drawParagraph(page, root.append('P'), line, left, next);
    next += line.height;
  }
  if (fact.lines.length > 0) return;
  page.decoration((canvas) => canvas.rule(left, top + fact.height, WIDTH, 0.75, LINE_STRONG));
}
