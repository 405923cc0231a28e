import type { Block } from '../pdf/flow.ts';
import { drawParagraph, layOut } from '../pdf/paragraph.ts';
import type { StructureElement } from '../pdf/structure-element.ts';
import { ACCENT, BODY, COLUMN, LINE, SOFT, STRONG, TITLE } from './draw-style.ts';

const AGENCY_WIDTH = COLUMN.width * 0.55;
const ASIDE_WIDTH = COLUMN.width - AGENCY_WIDTH;
const BESIDE_WIDTH = 152;

/** What stands at the head of a printed document. */
export interface Heading {
  agency: string;
  /** At the right of the agency: a number, a day. */
  aside: string;
  title: string;
  /** At the right of the title; empty leaves its place to the title. */
  beside: string;
}

/** Who issues the document, its number or day, and the title. */
export function drawHeading(root: StructureElement, heading: Heading): Block {
  const agency = layOut(heading.agency, AGENCY_WIDTH, { ...STRONG, color: ACCENT }, 'auto');
  const aside = layOut(heading.aside, ASIDE_WIDTH, { ...BODY, color: SOFT });
  const besideWidth = heading.beside === '' ? 0 : BESIDE_WIDTH;
  const title = layOut(heading.title, COLUMN.width - besideWidth, TITLE);
  const beside = layOut(heading.beside, BESIDE_WIDTH, { ...BODY, color: SOFT });
  const titleTop = agency.height + 16;
  const besideLeft = COLUMN.left + COLUMN.width - BESIDE_WIDTH;
  return {
    height: titleTop + title.height,
    draw: (page, top) => {
      drawParagraph(page, root.append('P'), agency, COLUMN.left, top);
      drawParagraph(page, root.append('P'), aside, COLUMN.left + AGENCY_WIDTH, top, 'right');
      page.decoration((canvas) => canvas.rule(COLUMN.left, top + agency.height + 6, COLUMN.width, 0.75, LINE));
      drawParagraph(page, root.append('H1'), title, COLUMN.left, top + titleTop);
      if (besideWidth > 0) drawParagraph(page, root.append('P'), beside, besideLeft, top + titleTop + 16, 'right');
    },
  };
}
