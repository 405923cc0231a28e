import { formatMinutes } from '@veertig/rules';
import type { Flow } from '../pdf/flow.ts';
import { drawParagraph, layOut } from '../pdf/paragraph.ts';
import type { StructureElement } from '../pdf/structure-element.ts';
import { type SessionRow, sessionRows } from './draw-session-rows.ts';
import { COLUMN, HEADING } from './draw-style.ts';
import { drawTable, type TableColumn } from './draw-table.ts';
import type { ProofFacts } from './proof-facts.ts';

const HEADER_AND_TWO_ROWS = 48;

/** Draws the table of sessions under its heading; what was asked stands beside what was confirmed when they differ. */
export function drawSessions(flow: Flow, root: StructureElement, facts: ProofFacts): void {
  const rows = sessionRows(facts);
  const compared = rows[0]?.asked != null;
  const heading = layOut('Sessies', COLUMN.width, HEADING);
  if (!flow.fits(heading.height + HEADER_AND_TWO_ROWS)) flow.newPage();
  flow.place({
    height: heading.height,
    draw: (page, top) => drawParagraph(page, root.append('H2'), heading, COLUMN.left, top),
  });
  const label = compared ? `Samen (gevraagd: ${formatMinutes(facts.askedMinutes)})` : 'Samen';
  drawTable(flow, root, {
    columns: compared ? columnsCompared() : columnsAsAsked(),
    rows,
    totals: [{ label, value: formatMinutes(facts.totalMinutes) }],
  });
}

function columnsAsAsked(): TableColumn<SessionRow>[] {
  return [
    { title: 'Dag', share: 0.5, text: (row) => row.when },
    { title: 'Van - tot', share: 0.3, text: (row) => row.confirmed },
    { title: 'Uren', share: 0.2, align: 'right', text: (row) => row.hours },
  ];
}

function columnsCompared(): TableColumn<SessionRow>[] {
  const strong = (row: SessionRow) => row.differs;
  return [
    { title: 'Dag', share: 0.34, text: (row) => row.when },
    { title: 'Gevraagd', share: 0.28, text: (row) => row.asked ?? '' },
    { title: 'Bevestigd', share: 0.24, text: (row) => row.confirmed, strong },
    { title: 'Uren', share: 0.14, align: 'right', text: (row) => row.hours, strong },
  ];
}
