import { formatMinutes, REQUIRED_MINUTES } from '@veertig/rules';
import type { Block } from '../pdf/flow.ts';
import type { MarkedPage } from '../pdf/marked-page.ts';
import { drawParagraph, layOut, type Paragraph } from '../pdf/paragraph.ts';
import type { StructureElement } from '../pdf/structure-element.ts';
import { drawForty, fortyHeight } from './draw-forty.ts';
import { sessionsSummary } from './draw-session-rows.ts';
import { ACCENT_WASH, BODY, COLUMN, LABEL, LONG_NAME, NAME, SMALL, SOFT, TOTAL } from './draw-style.ts';
import type { ProofFacts } from './proof-facts.ts';

const PADDING = 16;
const EDGE = 12;
const INNER = { left: COLUMN.left + PADDING, width: COLUMN.width - 2 * PADDING };
const TOTAL_WIDTH = 168;
const TOTAL_LEFT = INNER.left + INNER.width - TOTAL_WIDTH;
const NAME_WIDTH = INNER.width - TOTAL_WIDTH - COLUMN.gap;

/** The two facts that matter most: who, and how many hours; with the hours as blocks. */
export function drawSummary(root: StructureElement, facts: ProofFacts, draft: boolean): Block {
  const who = whoParts(facts);
  const howMuch = howMuchParts(facts, draft);
  const words = layOut(fortySentence(facts.totalMinutes), INNER.width, SMALL);
  const blocksTop = EDGE + Math.max(heightOf(who), heightOf(howMuch)) + 10;
  const wordsTop = blocksTop + fortyHeight(INNER.width) + 4;
  const height = wordsTop + words.height + 10;
  return {
    height,
    draw: (page, top) => {
      page.decoration((canvas) => canvas.fill({ left: COLUMN.left, top, width: COLUMN.width, height }, ACCENT_WASH));
      drawUnderHeading(page, root, who, INNER.left, top + EDGE);
      drawUnderHeading(page, root, howMuch, TOTAL_LEFT, top + EDGE);
      const minutes = { countedMinutes: facts.totalMinutes, awaitingCheckMinutes: 0 };
      const says = `${formatMinutes(facts.totalMinutes)} ingekleurd op een rij van veertig blokjes van een uur.`;
      drawForty(page, root, minutes, says, { ...INNER, top: top + blocksTop });
      drawParagraph(page, root.append('P'), words, INNER.left, top + wordsTop);
    },
  };
}

/** What the row of blocks says, in words that stand beside it. */
export function fortySentence(minutes: number): string {
  const blocks = REQUIRED_MINUTES / 60;
  return `Ingekleurd: ${formatMinutes(minutes)}. Elk blokje is een uur. Het traject vraagt er minstens ${blocks}.`;
}

function whoParts({ participant, confirmed }: ProofFacts): Paragraph[] {
  const short = layOut(participant.name, NAME_WIDTH, NAME, 'auto');
  const name = short.lines.length === 1 ? short : layOut(participant.name, NAME_WIDTH, LONG_NAME, 'auto');
  const period = layOut(sessionsSummary(confirmed), NAME_WIDTH, { ...BODY, color: SOFT });
  return [layOut('Inburgeraar', NAME_WIDTH, LABEL), name, period];
}

function howMuchParts({ askedMinutes, totalMinutes }: ProofFacts, draft: boolean): Paragraph[] {
  const label = layOut(draft ? 'Gevraagde uren' : 'Bevestigde uren', TOTAL_WIDTH, LABEL);
  const total = layOut(formatMinutes(totalMinutes), TOTAL_WIDTH, TOTAL);
  if (askedMinutes === totalMinutes) return [label, total];
  return [label, total, layOut(`Gevraagd: ${formatMinutes(askedMinutes)}`, TOTAL_WIDTH, BODY)];
}

/** The first paragraph is the heading of the others. */
function drawUnderHeading(
  page: MarkedPage,
  root: StructureElement,
  paragraphs: readonly Paragraph[],
  left: number,
  top: number,
): void {
  let next = top;
  for (const [index, paragraph] of paragraphs.entries()) {
    drawParagraph(page, root.append(index === 0 ? 'H2' : 'P'), paragraph, left, next);
    next += paragraph.height;
  }
}

function heightOf(paragraphs: readonly Paragraph[]): number {
  return paragraphs.reduce((sum, { height }) => sum + height, 0);
}
