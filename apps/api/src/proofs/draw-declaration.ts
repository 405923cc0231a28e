import type { Block } from '../pdf/flow.ts';
import { drawParagraph, layOut } from '../pdf/paragraph.ts';
import type { StructureElement } from '../pdf/structure-element.ts';
import { signatureSentences } from './draw-signature-words.ts';
import { ACCENT, BODY, COLUMN, HEADING, SMALL } from './draw-style.ts';
import type { ProofFacts } from './proof-facts.ts';

const BAR = 3;
const INDENT = 16;
const GAP = 4;

/** The sentence that was confirmed, the remark if there is one, and who confirmed it how. */
export function drawDeclaration(root: StructureElement, facts: ProofFacts, draft: boolean): Block {
  const width = COLUMN.width - INDENT;
  const heading = layOut('Verklaring van de contactpersoon', COLUMN.width, HEADING);
  const evidence = draft ? 'Nog niet ondertekend.' : signatureSentences(facts).join(' ');
  const parts = [layOut(facts.declaration, width, BODY), layOut(evidence, width, SMALL)];
  if (facts.remark) parts.splice(1, 0, layOut(`Opmerking: ${facts.remark}`, width, BODY));
  const quoteHeight = parts.reduce((sum, { height }) => sum + height + GAP, -GAP);
  return {
    height: heading.height + GAP + quoteHeight,
    draw: (page, top) => {
      drawParagraph(page, root.append('H2'), heading, COLUMN.left, top);
      let next = top + heading.height + GAP;
      const bar = { left: COLUMN.left, top: next, width: BAR, height: quoteHeight };
      page.decoration((canvas) => canvas.fill(bar, ACCENT));
      for (const part of parts) {
        drawParagraph(page, root.append('P'), part, COLUMN.left + INDENT, next);
        next += part.height + GAP;
      }
    },
  };
}
