import { REQUIRED_MINUTES } from '@veertig/rules';
import type { Block } from '../pdf/flow.ts';
import type { MarkedPage } from '../pdf/marked-page.ts';
import type { StructureElement } from '../pdf/structure-element.ts';
import { PAGE, TaggedDocument } from '../pdf/tagged-document.ts';
import { ACCENT, LINE } from '../proofs/draw-style.ts';
import { fortyGrid, type GridColumns } from './draw-forty-grid.ts';
import { drawLogo } from './draw-logo.ts';
import { panel } from './draw-panel.ts';
import { steps } from './draw-steps.ts';
import { besideEachOther, column, dutchText, ownText, row } from './flyer-lines.ts';
import { AREA, BESIDE, LEAD, MARGIN, NOTE, SENDER, TITLE } from './flyer-style.ts';
import type { FlyerText } from './flyer-text.ts';
import { colorOf, type Publisher } from './publisher.ts';
import { fitSheet, openSheet, type SheetSize } from './sheet.ts';

/** On one line: an own direction must not tear it apart. */
const PATHWAY = 'participatie-\u00a0en\u00a0netwerktraject';
/** Between the parts of a sheet, in points. */
const LEAST_GAP = 10;

/** What a flyer says, to whom, and where it leads. */
export interface FlyerFacts {
  text: FlyerText;
  /** What stands beside it; null when the flyer itself is in Dutch. */
  dutch: FlyerText | null;
  /** The page behind the QR code. */
  url: string;
  publisher: Publisher;
  size: SheetSize;
  /** The day of the texts: the same flyer is the same file. */
  writtenAt: Date;
}

/** Draws one sheet to hang up or hand out. Throws when the words do not fit on it. */
export async function drawFlyer(facts: FlyerFacts): Promise<TaggedDocument> {
  const { text, dutch, url, publisher, size, writtenAt } = facts;
  const title = text.title.replaceAll('\n', ' ');
  const document = await TaggedDocument.create({
    title,
    author: publisher.organization,
    subject: 'Participatie- en netwerktraject',
    identifier: `${url} ${size}`,
    language: text.tag,
    createdAt: writtenAt,
  });
  const page = openSheet(document, size);
  const filled = { text: fill(text, publisher), dutch: dutch && fill(dutch, publisher) };
  const color = publisher.accent ? colorOf(publisher.accent) : ACCENT;
  const below = [
    heading(document.root, filled),
    explanation(document.root, filled),
    steps(document.root, AREA, { ...filled, color }),
    panel(document, AREA, { ...filled, url, color }),
    foot(document.root, filled.text, publisher),
  ];
  const look = { color, direction: text.direction, says: text.block };
  const sign = (columns: GridColumns) => fortyGrid(document.root, AREA, { columns, ...look });
  const large = [sign(10), ...below];
  spread(page, gapBetween(large) >= LEAST_GAP ? large : [sign(20), ...below]);
  fitSheet(document, page, size);
  return document;
}

/** What is in braces, in all texts. */
function fill(text: FlyerText, { phone }: Publisher): FlyerText {
  const values = { hours: String(REQUIRED_MINUTES / 60), phone, pathway: PATHWAY };
  const filled = (said: string) =>
    Object.entries(values).reduce((done, [name, value]) => done.replaceAll(`{${name}}`, value), said);
  return { ...text, what: filled(text.what), help: filled(text.help) };
}

interface Words {
  text: FlyerText;
  dutch: FlyerText | null;
}

function heading(root: StructureElement, { text, dutch }: Words): Block {
  const own = ownText(root, 'H1', text.title, AREA, TITLE, text);
  return dutch ? column(4, own, dutchText(root, dutch.title.replaceAll('\n', ' '), AREA, BESIDE)) : own;
}

function explanation(root: StructureElement, { text, dutch }: Words): Block {
  const [own, beside] = dutch ? besideEachOther(AREA, text) : [AREA, AREA];
  const said = (of: FlyerText) => [of.what, of.more];
  const blocks = said(text).map((words) => ownText(root, 'P', words, own, LEAD, text));
  if (!dutch) return column(6, ...blocks);
  return row(column(6, ...blocks), column(6, ...said(dutch).map((words) => dutchText(root, words, beside, BESIDE))));
}

/** Who hands it out, with the logo or white space for a stamp at the other side, and that it is a translation. */
function foot(root: StructureElement, text: FlyerText, { organization, email, logo }: Publisher): Block {
  const who = column(2, dutchText(root, organization, AREA, SENDER), dutchText(root, email, AREA, NOTE));
  const said = text.translation === null ? who : column(6, ownText(root, 'P', text.translation, AREA, NOTE, text), who);
  return {
    height: said.height + 10,
    draw: (page, top) => {
      page.decoration((canvas) => canvas.rule(AREA.left, top, AREA.width, 0.75, LINE));
      said.draw(page, top + 10);
      if (logo) drawLogo(page, root, logo, top + 10, organization);
    },
  };
}

/** Fills the sheet from edge to edge: what is left over goes between the blocks. */
function spread(page: MarkedPage, blocks: readonly Block[]): void {
  const gap = gapBetween(blocks);
  if (gap < LEAST_GAP) throw new Error(`The words of a flyer leave only ${gap.toFixed(1)} points between its parts.`);
  column(gap, ...blocks).draw(page, MARGIN);
}

function gapBetween(blocks: readonly Block[]): number {
  const filled = blocks.reduce((sum, { height }) => sum + height, 0);
  return (PAGE.height - 2 * MARGIN - filled) / (blocks.length - 1);
}
