import type { Block } from '../pdf/flow.ts';
import { drawParagraph, layOut } from '../pdf/paragraph.ts';
import type { StructureElement } from '../pdf/structure-element.ts';
import { ACCENT, BODY, COLUMN, LINE, SOFT, STRONG, TITLE } from './draw-style.ts';
import type { ProofFacts } from './proof-facts.ts';

const AGENCY_WIDTH = COLUMN.width * 0.55;
const NUMBER_WIDTH = COLUMN.width - AGENCY_WIDTH;
const TITLE_WIDTH = 280;

/** Who issues the proof, its number, and the title. */
export function drawHeading(root: StructureElement, facts: ProofFacts): Block {
  const agency = layOut(facts.agency.name, AGENCY_WIDTH, { ...STRONG, color: ACCENT }, 'auto');
  const number = layOut(`Nummer ${facts.number}, versie ${facts.version}`, NUMBER_WIDTH, { ...BODY, color: SOFT });
  const title = layOut('Bewijs van deelname', TITLE_WIDTH, TITLE);
  const pathway = layOut('Participatie- en netwerktraject', COLUMN.width - TITLE_WIDTH, { ...BODY, color: SOFT });
  const titleTop = agency.height + 16;
  return {
    height: titleTop + title.height,
    draw: (page, top) => {
      drawParagraph(page, root.append('P'), agency, COLUMN.left, top);
      drawParagraph(page, root.append('P'), number, COLUMN.left + AGENCY_WIDTH, top, 'right');
      page.decoration((canvas) => canvas.rule(COLUMN.left, top + agency.height + 6, COLUMN.width, 0.75, LINE));
      drawParagraph(page, root.append('H1'), title, COLUMN.left, top + titleTop);
      drawParagraph(page, root.append('P'), pathway, COLUMN.left + TITLE_WIDTH, top + titleTop + 16, 'right');
    },
  };
}
