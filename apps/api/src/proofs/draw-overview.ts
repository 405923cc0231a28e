import {
  formatDay,
  formatDayNumeric,
  formatMinutes,
  fortyWords,
  type OfferType,
  offerTypeLabel,
  type ProofState,
  proofStateLabel,
  type Session,
} from '@veertig/rules';
import { dayOf } from '../clock.ts';
import type { Block, Flow } from '../pdf/flow.ts';
import { drawParagraph, layOut } from '../pdf/paragraph.ts';
import type { StructureElement } from '../pdf/structure-element.ts';
import type { TaggedDocument } from '../pdf/tagged-document.ts';
import { fact, pair } from './draw-fact.ts';
import { drawForty, fortyHeight } from './draw-forty.ts';
import { drawFooters, openDocument } from './draw-frame.ts';
import { drawHeading } from './draw-heading.ts';
import { sessionsSummary } from './draw-session-rows.ts';
import { ACCENT_WASH, COLUMN, SMALL, STRONG } from './draw-style.ts';
import { drawTable, type TableColumn } from './draw-table.ts';
import { drawSubheading, drawText } from './draw-text.ts';

/** One proof of a participant as the overview lists it. */
export interface OverviewProof {
  /** Null as long as nothing is confirmed. */
  number: string | null;
  version: number | null;
  state: ProofState;
  offerType: OfferType;
  description: string;
  /** Null for an informal activity. */
  organization: string | null;
  /** What was confirmed, or asked as long as nothing is confirmed. */
  sessions: readonly Session[];
  minutes: number;
}

/** Everything the overview of a participant shows; minutes as `computeProgress` gives them. */
export interface OverviewFacts {
  agency: { name: string };
  participant: { name: string };
  counselor: { name: string; phone: string | null; email: string };
  /** Null leaves it out. */
  term: { start: string; end: string } | null;
  progress: { countedMinutes: number; awaitingCheckMinutes: number; remainingMinutes: number };
  proofs: readonly OverviewProof[];
  printedAt: Date;
}

const PADDING = 16;
const INNER = { left: COLUMN.left + PADDING, width: COLUMN.width - 2 * PADDING };

/** Draws all proofs of a participant with the forty and the totals, for the participant and the counselor. */
export async function drawOverview(facts: OverviewFacts): Promise<TaggedDocument> {
  const { agency, participant, counselor, term, printedAt } = facts;
  const aside = formatDay(dayOf(printedAt));
  const { document, flow } = await openDocument(
    {
      title: `Overzicht van de bewijzen van deelname van ${participant.name}`,
      author: agency.name,
      subject: 'Uren in het participatie- en netwerktraject',
      identifier: `overzicht ${participant.name} ${printedAt.toISOString()}`,
      createdAt: printedAt,
    },
    null,
    { about: participant.name, aside },
  );
  const { root } = document;
  const beside = 'Participatie- en netwerktraject';
  flow.place(drawHeading(root, { agency: agency.name, aside, title: 'Overzicht van de uren', beside }));
  flow.skip(8);
  const termWords = term && `Termijn: ${formatDayNumeric(term.start)} tot en met ${formatDayNumeric(term.end)}`;
  const who = fact('Inburgeraar', participant.name, [termWords]);
  flow.place(pair(root, who, fact('Trajectbegeleider', counselor.name, [counselor.phone, counselor.email])));
  flow.skip(12);
  flow.place(drawProgress(root, facts));
  flow.skip(12);
  drawProofs(flow, root, facts);
  drawFooters(document, 'Overzicht van de uren');
  return document;
}

function drawProgress(root: StructureElement, { progress }: OverviewFacts): Block {
  const words = layOut(`${fortyWords(progress)}.`, INNER.width, { ...STRONG, size: 13, lineHeight: 20 });
  const meaning = progress.awaitingCheckMinutes > 0 ? 'Vol: aanvaard. Gestreept: wacht op controle. ' : '';
  const legend = layOut(`${meaning}Elk blokje is een uur.`, INNER.width, SMALL);
  const blocksTop = 12 + words.height + 6;
  const legendTop = blocksTop + fortyHeight(INNER.width) + 4;
  const height = legendTop + legend.height + 10;
  return {
    height,
    draw: (page, top) => {
      page.decoration((canvas) => canvas.fill({ left: COLUMN.left, top, width: COLUMN.width, height }, ACCENT_WASH));
      drawParagraph(page, root.append('P'), words, INNER.left, top + 12);
      drawForty(page, root, progress, `Rij van veertig blokjes: ${fortyWords(progress)}.`, {
        ...INNER,
        top: top + blocksTop,
      });
      drawParagraph(page, root.append('P'), legend, INNER.left, top + legendTop);
    },
  };
}

function drawProofs(flow: Flow, root: StructureElement, { progress, proofs }: OverviewFacts): void {
  drawSubheading(flow, root, 'Bewijzen van deelname');
  if (proofs.length === 0) {
    drawText(flow, root, 'Er zijn nog geen bewijzen van deelname.');
    return;
  }
  const totals = [
    { label: 'Aanvaard', value: formatMinutes(progress.countedMinutes) },
    { label: 'Wacht op controle', value: formatMinutes(progress.awaitingCheckMinutes) },
    { label: 'Nog te gaan', value: formatMinutes(progress.remainingMinutes) },
  ];
  drawTable(flow, root, { columns: COLUMNS, rows: proofs, totals, rowPadding: 3 });
  flow.skip(8);
  const accepted = proofs.filter(({ state }) => state === 'ACCEPTED').reduce((sum, { minutes }) => sum + minutes, 0);
  const counts = 'Alleen aanvaarde uren tellen mee.';
  const twice =
    accepted > progress.countedMinutes ? ' Uren die dubbel staan of buiten de termijn vallen, tellen niet.' : '';
  drawText(flow, root, `${counts}${twice} Dit overzicht is zelf geen bewijs van deelname.`, SMALL);
}

const COLUMNS: readonly TableColumn<OverviewProof>[] = [
  { title: 'Activiteit', share: 0.42, text: activityWords },
  { title: 'Wanneer', share: 0.24, text: ({ sessions }) => sessionsSummary(sessions) },
  { title: 'Toestand', share: 0.22, text: stateWords },
  { title: 'Uren', share: 0.12, align: 'right', text: ({ minutes }) => formatMinutes(minutes) },
];

function activityWords({ offerType, description, organization }: OverviewProof): string {
  return [offerTypeLabel(offerType), description, organization].filter((part) => part !== null).join('\n');
}

function stateWords({ state, number, version }: OverviewProof): string {
  const name = proofStateLabel(state);
  return number === null ? name : `${name}\n${number}${version === 1 ? '' : `, versie ${version}`}`;
}
