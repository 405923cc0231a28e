import { formatMinutes } from '@veertig/rules';
import type { Block, Flow } from '../pdf/flow.ts';
import { drawLines, drawParagraph, layOut } from '../pdf/paragraph.ts';
import type { StructureElement, StructureProperties } from '../pdf/structure-element.ts';
import { type SessionRow, sessionRows } from './draw-session-rows.ts';
import { ACCENT, ACCENT_WASH, BODY, COLUMN, HEADING, LABEL, LINE, STRONG } from './draw-style.ts';
import type { ProofFacts } from './proof-facts.ts';

interface Column {
  title: string;
  left: number;
  width: number;
  align: 'left' | 'right';
  text(row: SessionRow): string;
}

const ASKED = 'Gevraagd';
const HEADER_HEIGHT = 18;
const CELL_PADDING = 8;
const ROW = { ...BODY, lineHeight: 14 };

/** Draws the table of sessions; its header stands again on each next page. */
export function drawSessions(flow: Flow, root: StructureElement, facts: ProofFacts): void {
  const rows = sessionRows(facts);
  const columns = rows[0]?.asked == null ? columnsAsAsked() : columnsCompared();
  const heading = layOut('Sessies', COLUMN.width, HEADING);
  if (!flow.fits(heading.height + HEADER_HEIGHT + 2 * ROW.lineHeight)) flow.newPage();
  flow.place({
    height: heading.height,
    draw: (page, top) => drawParagraph(page, root.append('H2'), heading, COLUMN.left, top),
  });
  const table = root.append('Table');
  flow.place(headerBlock(columns, table.append('THead').append('TR')));
  const body = table.append('TBody');
  const total = totalBlock(table, columns, facts);
  rows.forEach((row, index) => {
    const block = rowBlock(columns, body, row);
    const needed = block.height + (index === rows.length - 1 ? total.height : 0);
    if (!flow.fits(needed)) {
      flow.newPage();
      flow.place(headerBlock(columns, null));
    }
    flow.place(block);
  });
  flow.place(total);
}

function columnsAsAsked(): Column[] {
  return columnsOf([
    { title: 'Dag', width: 0.5, text: (row) => row.when },
    { title: 'Van - tot', width: 0.3, text: (row) => row.confirmed },
  ]);
}

function columnsCompared(): Column[] {
  return columnsOf([
    { title: 'Dag', width: 0.34, text: (row) => row.when },
    { title: ASKED, width: 0.28, text: (row) => row.asked ?? '' },
    { title: 'Bevestigd', width: 0.24, text: (row) => row.confirmed },
  ]);
}

/** Places columns by their share of the width; the hours take what is left, at the right. */
function columnsOf(parts: readonly { title: string; width: number; text(row: SessionRow): string }[]): Column[] {
  let left: number = COLUMN.left;
  const columns = parts.map((part): Column => {
    const column = {
      ...part,
      left: left + CELL_PADDING,
      width: part.width * COLUMN.width - CELL_PADDING,
      align: 'left' as const,
    };
    left += part.width * COLUMN.width;
    return column;
  });
  const width = COLUMN.left + COLUMN.width - left - CELL_PADDING;
  return [...columns, { title: 'Uren', left, width, align: 'right', text: (row) => row.hours }];
}

/** The header; without an element it is a repetition that is not read again. */
function headerBlock(columns: readonly Column[], row: StructureElement | null): Block {
  return {
    height: HEADER_HEIGHT,
    draw: (page, top) => {
      page.decoration((canvas) =>
        canvas.fill({ left: COLUMN.left, top, width: COLUMN.width, height: HEADER_HEIGHT }, ACCENT_WASH),
      );
      for (const { title, width, left, align } of columns) {
        const words = layOut(title, width, LABEL);
        const lineTop = top + (HEADER_HEIGHT - LABEL.lineHeight) / 2;
        if (row) drawParagraph(page, row.append('TH', { scope: 'Column' }), words, left, lineTop, align);
        else page.pagination((canvas) => drawLines(canvas, words, left, lineTop, align));
      }
    },
  };
}

function rowBlock(columns: readonly Column[], body: StructureElement, row: SessionRow): Block {
  const style = row.differs && row.asked !== null ? { ...ROW, weight: STRONG.weight } : ROW;
  const cells = columns.map((column, index) =>
    layOut(column.text(row), column.width, index < columns.length - 2 ? ROW : style),
  );
  const height = Math.max(...cells.map((cell) => cell.height)) + 1;
  return {
    height,
    draw: (page, top) => {
      const line = body.append('TR');
      cells.forEach((cell, index) => {
        const { left, align } = columns[index]!;
        const element = index === 0 ? line.append('TH', { scope: 'Row' }) : line.append('TD');
        drawParagraph(page, element, cell, left, top, align);
      });
      page.decoration((canvas) => canvas.rule(COLUMN.left, top + height - 0.5, COLUMN.width, 0.5, LINE));
    },
  };
}

function totalBlock(table: StructureElement, columns: readonly Column[], facts: ProofFacts): Block {
  const label = layOut(totalWords(columns, facts), COLUMN.width / 2, { ...STRONG, color: ACCENT });
  const hours = columns.at(-1)!;
  const total = layOut(formatMinutes(facts.totalMinutes), hours.width, { ...STRONG, color: ACCENT });
  return {
    height: 20,
    draw: (page, top) => {
      const line = table.append('TFoot').append('TR');
      const span: StructureProperties = { scope: 'Row', columnSpan: columns.length - 1 };
      drawParagraph(page, line.append('TH', span), label, COLUMN.left + CELL_PADDING, top + 3);
      drawParagraph(page, line.append('TD'), total, hours.left, top + 3, hours.align);
    },
  };
}

function totalWords(columns: readonly Column[], { askedMinutes }: ProofFacts): string {
  const compared = columns.some((column) => column.title === ASKED);
  return compared ? `Samen (gevraagd: ${formatMinutes(askedMinutes)})` : 'Samen';
}
