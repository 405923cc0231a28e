import type { Block } from '../pdf/flow.ts';
import { drawParagraph, layOut } from '../pdf/paragraph.ts';
import type { StructureElement } from '../pdf/structure-element.ts';
import { signatureSentences } from './draw-signature-words.ts';
import { ACCENT, BODY, COLUMN, HEADING, SMALL } from './draw-style.ts';
import type { ProofFacts } from './proof-facts.ts';

const BAR = 3;
const INDENT = 16;

/** The sentence that was confirmed, by whom and how, and the remark if there is one. */
export function drawDeclaration(root: StructureElement, facts: ProofFacts): Block {
  const heading = layOut('Verklaring van de contactpersoon', COLUMN.width, HEADING);
  const width = COLUMN.width - INDENT;
  const declaration = layOut(facts.declaration, width, { ...BODY, lineHeight: 15 });
  const evidence = layOut(signatureSentences(facts).join(' '), width, SMALL);
  const quoteHeight = declaration.height + 4 + evidence.height;
  return {
    height: heading.height + 2 + quoteHeight,
    draw: (page, top) => {
      drawParagraph(page, root.append('H2'), heading, COLUMN.left, top);
      const quoteTop = top + heading.height + 2;
      const bar = { left: COLUMN.left, top: quoteTop, width: BAR, height: quoteHeight };
      page.decoration((canvas) => canvas.fill(bar, ACCENT));
      drawParagraph(page, root.append('P'), declaration, COLUMN.left + INDENT, quoteTop);
      drawParagraph(page, root.append('P'), evidence, COLUMN.left + INDENT, quoteTop + declaration.height + 4);
    },
  };
}

/** What the contact person added in free words. */
export function drawRemark(root: StructureElement, remark: string): Block {
  const heading = layOut('Opmerking van de contactpersoon', COLUMN.width, HEADING);
  const words = layOut(remark, COLUMN.width, BODY, 'auto');
  return {
    height: heading.height + words.height,
    draw: (page, top) => {
      drawParagraph(page, root.append('H2'), heading, COLUMN.left, top);
      drawParagraph(page, root.append('P'), words, COLUMN.left, top + heading.height);
    },
  };
}
