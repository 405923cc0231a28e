import { Flow } from '../pdf/flow.ts';
import type { MarkedPage } from '../pdf/marked-page.ts';
import type { DocumentInfo } from '../pdf/metadata.ts';
import { drawLines, drawParagraph, layOut } from '../pdf/paragraph.ts';
import { PAGE, TaggedDocument } from '../pdf/tagged-document.ts';
import { ACCENT, COLUMN, LINE, SMALL, SMALL_STRONG, WARM, WARM_WASH } from './draw-style.ts';

/** Why a document is no valid proof. */
export type Mark = 'TEST' | 'DRAFT';

/** Where contents begin and end on every page. */
const CONTENT_TOP = 34;
const CONTENT_BOTTOM = PAGE.height - 48;

const MARKS: Record<Mark, { name: string; meaning: string }> = {
  TEST: { name: 'TEST', meaning: 'Verzegeld met een testcertificaat. Dit is geen geldig bewijs.' },
  DRAFT: { name: 'ONTWERP', meaning: 'Nog niet bevestigd. Dit is geen geldig bewijs.' },
};
const STRIP_HEIGHT = 24;

/** What stands above the second page and later ones, so that a loose sheet is still known. */
export interface RunningHead {
  about: string;
  aside: string;
}

/** Starts a document of A4 pages and gives the flow that fills them; the mark stands on each page. */
export async function openDocument(
  info: Omit<DocumentInfo, 'language'>,
  mark: Mark | null,
  head: RunningHead,
): Promise<{ document: TaggedDocument; flow: Flow }> {
  const document = await TaggedDocument.create({ ...info, language: 'nl-BE' });
  const flow = new Flow(CONTENT_BOTTOM, () => {
    const page = document.addPage();
    if (mark) drawMark(document, page, mark);
    const headHeight = document.pages[0] === page ? 0 : drawRunningHead(page, head);
    return { page, top: CONTENT_TOP + headHeight };
  });
  return { document, flow };
}

/** Gives how much height it takes. It repeats what page 1 says, so it is not read aloud. */
function drawRunningHead(page: MarkedPage, { about, aside }: RunningHead): number {
  const left = layOut(about, COLUMN.width * 0.55, { ...SMALL_STRONG, color: ACCENT }, 'auto');
  const right = layOut(aside, COLUMN.width * 0.45, SMALL);
  const height = Math.max(left.height, right.height) + 6;
  page.pagination((canvas) => {
    drawLines(canvas, left, COLUMN.left, CONTENT_TOP);
    drawLines(canvas, right, COLUMN.left + COLUMN.width * 0.55, CONTENT_TOP, 'right');
  });
  page.decoration((canvas) => canvas.rule(COLUMN.left, CONTENT_TOP + height, COLUMN.width, 0.75, LINE));
  return height + 14;
}

/** Draws the strip that says a document is no valid proof; it is read aloud on the first page only. */
function drawMark(document: TaggedDocument, page: MarkedPage, mark: Mark): void {
  const { name, meaning } = MARKS[mark];
  const label = layOut(`${name} `, COLUMN.width, { ...SMALL_STRONG, size: 10, color: WARM });
  const words = layOut(meaning, COLUMN.width, { ...SMALL, color: WARM });
  page.decoration((canvas) => canvas.fill({ left: 0, top: 0, width: PAGE.width, height: STRIP_HEIGHT }, WARM_WASH));
  const wordsLeft = COLUMN.left + (mark === 'TEST' ? 40 : 72);
  if (document.pages[0] === page) {
    const element = document.root.append('P');
    drawParagraph(page, element, label, COLUMN.left, 6);
    drawParagraph(page, element, words, wordsLeft, 6);
    return;
  }
  page.pagination((canvas) => {
    drawLines(canvas, label, COLUMN.left, 6);
    drawLines(canvas, words, wordsLeft, 6);
  });
}

/** Draws what the document is and the page count at the foot of every page, once all pages are there. */
export function drawFooters(document: TaggedDocument, name: string): void {
  const top = PAGE.height - 36;
  document.pages.forEach((page, index) => {
    page.decoration((canvas) => canvas.rule(COLUMN.left, top, COLUMN.width, 0.75, LINE));
    const count = `Pagina ${index + 1} van ${document.pages.length}`;
    page.pagination((canvas) => {
      drawLines(canvas, layOut(name, COLUMN.width, SMALL), COLUMN.left, top + 6);
      drawLines(canvas, layOut(count, COLUMN.width, SMALL), COLUMN.left, top + 6, 'right');
    });
  });
}
