import { formatMinutes, formatSession, type Session } from '@veertig/rules';
import type { Block } from '../pdf/flow.ts';
import { drawParagraph, layOut, type Paragraph } from '../pdf/paragraph.ts';
import type { StructureElement } from '../pdf/structure-element.ts';
import { drawForty, fortyHeight, fortySentence } from './draw-forty.ts';
import { ACCENT_WASH, BODY, COLUMN, LABEL, LONG_NAME, NAME, SMALL, SOFT, TOTAL } from './draw-style.ts';
import type { ProofFacts } from './proof-facts.ts';

const PADDING = 16;
const INNER = { left: COLUMN.left + PADDING, width: COLUMN.width - 2 * PADDING };
const TOTAL_WIDTH = 168;
const TOTAL_LEFT = INNER.left + INNER.width - TOTAL_WIDTH;
const NAME_WIDTH = INNER.width - TOTAL_WIDTH - COLUMN.gap;

/** The two facts that matter most: who, and how many hours; with the hours as blocks. */
export function drawSummary(root: StructureElement, facts: ProofFacts, draft: boolean): Block {
  const who = [
    layOut('Deelnemer', NAME_WIDTH, LABEL),
    nameOf(facts),
    layOut(periodWords(facts.confirmed), NAME_WIDTH, { ...BODY, color: SOFT }),
  ];
  const howMuch = [
    layOut(draft ? 'Gevraagde uren' : 'Bevestigde uren', TOTAL_WIDTH, LABEL),
    layOut(formatMinutes(facts.totalMinutes), TOTAL_WIDTH, TOTAL),
  ];
  if (facts.askedMinutes !== facts.totalMinutes) howMuch.push(layOut(askedWords(facts), TOTAL_WIDTH, BODY));
  const words = layOut(fortySentence(facts.totalMinutes), INNER.width, SMALL);
  const blocksTop = 12 + Math.max(heightOf(who), heightOf(howMuch)) + 10;
  const wordsTop = blocksTop + fortyHeight(INNER.width) + 4;
  const height = wordsTop + words.height + 10;
  return {
    height,
    draw: (page, top) => {
      page.decoration((canvas) => canvas.fill({ left: COLUMN.left, top, width: COLUMN.width, height }, ACCENT_WASH));
      for (const [column, left] of [
        [who, INNER.left],
        [howMuch, TOTAL_LEFT],
      ] as const) {
        let next = top + 12;
        column.forEach((paragraph, index) => {
          drawParagraph(page, root.append(index === 0 ? 'H2' : 'P'), paragraph, left, next);
          next += paragraph.height;
        });
      }
      drawForty(page, root, facts.totalMinutes, INNER.left, top + blocksTop, INNER.width);
      drawParagraph(page, root.append('P'), words, INNER.left, top + wordsTop);
    },
  };
}

function nameOf({ participant }: ProofFacts): Paragraph {
  const name = layOut(participant.name, NAME_WIDTH, NAME, 'auto');
  return name.lines.length === 1 ? name : layOut(participant.name, NAME_WIDTH, LONG_NAME, 'auto');
}

/** `12 sessies, 1 september tot en met 17 november 2026`. */
function periodWords(sessions: readonly Session[]): string {
  const [only] = sessions;
  if (only && sessions.length === 1) return formatSession(only).when;
  const days = sessions.flatMap((session) => ('date' in session ? [session.date] : [session.from, session.to])).sort();
  const period = { from: days.at(0) ?? '', to: days.at(-1) ?? '', minutes: 0 };
  return `${sessions.length} sessies, ${formatSession(period).when}`;
}

function askedWords({ askedMinutes }: ProofFacts): string {
  return `Gevraagd: ${formatMinutes(askedMinutes)}`;
}

function heightOf(paragraphs: readonly Paragraph[]): number {
  return paragraphs.reduce((sum, { height }) => sum + height, 0);
}
