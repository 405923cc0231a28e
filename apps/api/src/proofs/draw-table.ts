import type { Block, Flow } from '../pdf/flow.ts';
import { type Align, drawLines, drawParagraph, layOut } from '../pdf/paragraph.ts';
import type { StructureElement, StructureProperties } from '../pdf/structure-element.ts';
import { ACCENT, ACCENT_WASH, BODY, COLUMN, LABEL, LINE, STRONG } from './draw-style.ts';

/** A column of a table; the first one heads the rows. */
export interface TableColumn<Row> {
  title: string;
  /** Part of the width of the page's column; all together are 1. */
  share: number;
  align?: Align;
  text(row: Row): string;
  strong?(row: Row): boolean;
}

export interface TableContents<Row> {
  columns: readonly TableColumn<Row>[];
  rows: readonly Row[];
  /** Lines under the table: what it is, and its value in the last column. */
  totals: readonly { label: string; value: string }[];
  /** In points; at least this high, for example to write by hand. */
  rowHeight?: number;
  /** In points, above and below the text of each row. */
  rowPadding?: number;
}

interface PlacedColumn<Row> extends TableColumn<Row> {
  left: number;
  width: number;
}

const HEADER_HEIGHT = 18;
const CELL_PADDING = 8;
const ROW = { ...BODY, lineHeight: 14 };
const TOTAL_HEIGHT = 20;
const TOTAL = { ...STRONG, color: ACCENT };

/** Draws a table; its header stands again on each next page, and the totals stay with the last row. */
export function drawTable<Row>(flow: Flow, root: StructureElement, contents: TableContents<Row>): void {
  const columns = placed(contents.columns);
  const table = root.append('Table');
  const totalHeight = contents.totals.length * TOTAL_HEIGHT;
  if (!flow.fits(HEADER_HEIGHT + 2 * ROW.lineHeight)) flow.newPage();
  flow.place(headerBlock(columns, table.append('THead').append('TR')));
  const body = table.append('TBody');
  contents.rows.forEach((row, index) => {
    const block = rowBlock(columns, body, row, contents);
    const isLast = index === contents.rows.length - 1;
    if (!flow.fits(block.height + (isLast ? totalHeight : 0))) {
      flow.newPage();
      flow.place(headerBlock(columns, null));
    }
    flow.place(block);
  });
  if (contents.totals.length === 0) return;
  const foot = table.append('TFoot');
  for (const { label, value } of contents.totals) flow.place(totalBlock(foot, columns, label, value));
}

function placed<Row>(columns: readonly TableColumn<Row>[]): PlacedColumn<Row>[] {
  let left: number = COLUMN.left;
  return columns.map((column, index) => {
    const isLast = index === columns.length - 1;
    const width = column.share * COLUMN.width - (isLast ? 2 : 1) * CELL_PADDING;
    const place = { ...column, left: left + CELL_PADDING, width };
    left += column.share * COLUMN.width;
    return place;
  });
}

/** The header; without an element it is a repetition that is not read again. */
function headerBlock<Row>(columns: readonly PlacedColumn<Row>[], row: StructureElement | null): Block {
  return {
    height: HEADER_HEIGHT,
    draw: (page, top) => {
      const band = { left: COLUMN.left, top, width: COLUMN.width, height: HEADER_HEIGHT };
      page.decoration((canvas) => canvas.fill(band, ACCENT_WASH));
      for (const { title, width, left, align } of columns) {
        const words = layOut(title, width, LABEL);
        const lineTop = top + (HEADER_HEIGHT - LABEL.lineHeight) / 2;
        if (row) drawParagraph(page, row.append('TH', { scope: 'Column' }), words, left, lineTop, align);
        else page.pagination((canvas) => drawLines(canvas, words, left, lineTop, align));
      }
    },
  };
}

function rowBlock<Row>(
  columns: readonly PlacedColumn<Row>[],
  body: StructureElement,
  row: Row,
  { rowHeight = 0, rowPadding = 0 }: TableContents<Row>,
): Block {
  const cells = columns.map((column) => {
    const style = column.strong?.(row) ? { ...ROW, weight: STRONG.weight } : ROW;
    return layOut(column.text(row), column.width, style, 'auto');
  });
  const textHeight = Math.max(...cells.map((cell) => cell.height)) + 1;
  const height = Math.max(rowHeight, textHeight + 2 * rowPadding);
  const textTop = Math.max(rowPadding, (rowHeight - ROW.lineHeight - 1) / 2);
  return {
    height,
    draw: (page, top) => {
      const line = body.append('TR');
      cells.forEach((cell, index) => {
        const { left, align } = columns[index]!;
        const element = index === 0 ? line.append('TH', { scope: 'Row' }) : line.append('TD');
        if (cell.text !== '') drawParagraph(page, element, cell, left, top + textTop, align);
      });
      page.decoration((canvas) => canvas.rule(COLUMN.left, top + height - 0.5, COLUMN.width, 0.5, LINE));
    },
  };
}

function totalBlock<Row>(
  foot: StructureElement,
  columns: readonly PlacedColumn<Row>[],
  label: string,
  value: string,
): Block {
  const last = columns.at(-1)!;
  const words = layOut(label, last.left - COLUMN.left - 2 * CELL_PADDING, TOTAL);
  const amount = layOut(value, last.width, TOTAL);
  return {
    height: TOTAL_HEIGHT,
    draw: (page, top) => {
      const line = foot.append('TR');
      const span: StructureProperties = { scope: 'Row', columnSpan: columns.length - 1 };
      drawParagraph(page, line.append('TH', span), words, COLUMN.left + CELL_PADDING, top + 3);
      const cell = line.append('TD');
      if (value !== '') drawParagraph(page, cell, amount, last.left, top + 3, last.align);
    },
  };
}
