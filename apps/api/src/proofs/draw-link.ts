import type { Block } from '../pdf/flow.ts';
import { drawParagraph, layOut } from '../pdf/paragraph.ts';
import type { TaggedDocument } from '../pdf/tagged-document.ts';
import { drawCode } from './draw-code.ts';
import { ACCENT, BODY, COLUMN, HEADING, LINE, NAME } from './draw-style.ts';

/** The way from paper to the page where hours are confirmed. */
export interface PrintedLink {
  /** Behind the QR code. */
  url: string;
  /** Where the code is typed, as people type it: `veertig.example.be/code`. */
  site: string;
  /** 10 Crockford characters. */
  code: string;
}

const QR_SIZE = 78;
const PADDING = 10;
const WORDS_LEFT = COLUMN.left + PADDING + QR_SIZE + 20;
const WIDTH = COLUMN.left + COLUMN.width - PADDING - WORDS_LEFT;
const HEIGHT = QR_SIZE + 2 * PADDING;

/** A box with a QR code, and beside it the address and code to type. */
export function drawLink(document: TaggedDocument, link: PrintedLink, title: string): Block {
  const { root } = document;
  const heading = layOut(title, WIDTH, HEADING);
  const how = layOut(`Scan de QR-code met uw telefoon. Of ga naar ${link.site} en typ deze code:`, WIDTH, BODY);
  const code = layOut(groupedInFives(link.code), WIDTH, { ...NAME, color: ACCENT });
  return {
    height: HEIGHT,
    draw: (page, top) => {
      const panel = { left: COLUMN.left, top, width: COLUMN.width, height: HEIGHT };
      page.decoration((canvas) => canvas.outline(panel, 0.75, LINE));
      drawParagraph(page, root.append('H2'), heading, WORDS_LEFT, top + PADDING - 3);
      drawParagraph(page, root.append('P'), how, WORDS_LEFT, top + PADDING + heading.height);
      const codeTop = top + PADDING + heading.height + how.height + 4;
      drawParagraph(page, root.append('P'), code, WORDS_LEFT, codeTop);
      const square = { left: COLUMN.left + PADDING, top: top + PADDING, width: QR_SIZE, height: QR_SIZE };
      const element = root.append('P').append('Link');
      drawCode(page, element, link.url, square, 'QR-code met de persoonlijke link.');
      page.link(element, square, link.url, 'Bekijk de uren', document.structParent(element));
    },
  };
}

/** Printed in two groups, so it can be read out and typed. */
function groupedInFives(code: string): string {
  return code.match(/.{1,5}/g)?.join('-') ?? code;
}
