import { formatMinutes } from '@veertig/rules';
import type { Block } from '../pdf/flow.ts';
import { drawParagraph, layOut } from '../pdf/paragraph.ts';
import type { StructureElement } from '../pdf/structure-element.ts';
import { drawForty, fortyHeight, fortySentence } from './draw-forty.ts';
import { ACCENT_WASH, BODY, COLUMN, LABEL, NAME, SMALL, TOTAL } from './draw-style.ts';
import type { ProofFacts } from './proof-facts.ts';

const PADDING = 16;
const INNER = { left: COLUMN.left + PADDING, width: COLUMN.width - 2 * PADDING };
const TOTAL_WIDTH = 152;

/** The two facts that matter most: who, and how many hours; with the hours as blocks. */
export function drawSummary(root: StructureElement, facts: ProofFacts): Block {
  const nameLabel = layOut('Deelnemer', INNER.width, LABEL);
  const name = layOut(facts.participant.name, INNER.width - TOTAL_WIDTH - COLUMN.gap, NAME, 'auto');
  const totalLabel = layOut('Bevestigde uren', TOTAL_WIDTH, LABEL);
  const total = layOut(formatMinutes(facts.totalMinutes), TOTAL_WIDTH, TOTAL);
  const asked = facts.askedMinutes === facts.totalMinutes ? null : layOut(askedWords(facts), TOTAL_WIDTH, BODY);
  const sentence = layOut(fortySentence(facts.totalMinutes), INNER.width, SMALL);
  const factsHeight = LABEL.lineHeight + Math.max(name.height + 8, total.height + (asked?.height ?? 0) + 4);
  const blocksHeight = fortyHeight(INNER.width);
  const height = PADDING + factsHeight + 8 + blocksHeight + 4 + sentence.height + PADDING - 4;
  return {
    height,
    draw: (page, top) => {
      page.decoration((canvas) => canvas.fill({ left: COLUMN.left, top, width: COLUMN.width, height }, ACCENT_WASH));
      const first = top + PADDING - 4;
      const totalLeft = INNER.left + INNER.width - TOTAL_WIDTH;
      drawParagraph(page, root.append('H2'), nameLabel, INNER.left, first);
      drawParagraph(page, root.append('P'), name, INNER.left, first + LABEL.lineHeight + 8);
      drawParagraph(page, root.append('H2'), totalLabel, totalLeft, first);
      drawParagraph(page, root.append('P'), total, totalLeft, first + LABEL.lineHeight);
      if (asked) drawParagraph(page, root.append('P'), asked, totalLeft, first + LABEL.lineHeight + total.height);
      const blocksTop = top + PADDING + factsHeight + 4;
      drawForty(page, root, facts.totalMinutes, INNER.left, blocksTop, INNER.width);
      drawParagraph(page, root.append('P'), sentence, INNER.left, blocksTop + blocksHeight + 4);
    },
  };
}

function askedWords({ askedMinutes }: ProofFacts): string {
  return `Gevraagd was ${formatMinutes(askedMinutes)}.`;
}
