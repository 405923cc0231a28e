import type { Block } from '../pdf/flow.ts';
import { drawParagraph, layOut } from '../pdf/paragraph.ts';
import type { StructureElement } from '../pdf/structure-element.ts';
import { ACCENT, BODY, COLUMN, LINE, SMALL, SOFT, STRONG, TITLE } from './draw-style.ts';
import type { ProofFacts } from './proof-facts.ts';

const LETTERHEAD_HEIGHT = 32;

/** Who issues the proof, its number, and the title. */
export function drawHeading(root: StructureElement, facts: ProofFacts): Block {
  const agency = layOut(facts.agency.name, COLUMN.width * 0.6, { ...STRONG, color: ACCENT }, 'auto');
  const number = layOut(`Nummer ${facts.number}, versie ${facts.version}`, COLUMN.width * 0.4, {
    ...BODY,
    color: SOFT,
  });
  const title = layOut('Bewijs van deelname', COLUMN.width, TITLE);
  const pathway = layOut('Participatie- en netwerktraject', COLUMN.width, { ...SMALL, size: 10.5, lineHeight: 16 });
  const headHeight = Math.max(LETTERHEAD_HEIGHT, agency.height + 16);
  return {
    height: headHeight + title.height + pathway.height,
    draw: (page, top) => {
      drawParagraph(page, root.append('P'), agency, COLUMN.left, top);
      drawParagraph(page, root.append('P'), number, COLUMN.left + COLUMN.width * 0.6, top, 'right');
      page.decoration((canvas) => canvas.rule(COLUMN.left, top + agency.height + 6, COLUMN.width, 0.75, LINE));
      drawParagraph(page, root.append('H1'), title, COLUMN.left, top + headHeight);
      drawParagraph(page, root.append('P'), pathway, COLUMN.left, top + headHeight + title.height);
    },
  };
}
