import type { Block } from '../pdf/flow.ts';
import type { MarkedPage } from '../pdf/marked-page.ts';
import { drawnWidth, drawParagraph, layOut } from '../pdf/paragraph.ts';
import type { TaggedDocument } from '../pdf/tagged-document.ts';
import { drawCode } from './draw-code.ts';
import { ACCENT, COLUMN, HEADING, LINE, SMALL, STRONG } from './draw-style.ts';

const QR_SIZE = 64;
const PADDING = 10;
const HEIGHT = QR_SIZE + 2 * PADDING;
const SEAL = { width: 132, height: QR_SIZE };
const WORDS_LEFT = COLUMN.left + PADDING + QR_SIZE + 16;

/** The block with which anyone can check the proof: QR code, address, code, and room for the seal. */
export function drawVerification(document: TaggedDocument, code: string, verifyUrl: string): Block {
  const width = COLUMN.left + COLUMN.width - PADDING - SEAL.width - 16 - WORDS_LEFT;
  return {
    height: HEIGHT,
    draw: (page, top) => {
      const panel = { left: COLUMN.left, top, width: COLUMN.width, height: HEIGHT };
      page.decoration((canvas) => canvas.outline(panel, 0.75, LINE));
      const square = { left: COLUMN.left + PADDING, top: top + PADDING, width: QR_SIZE, height: QR_SIZE };
      drawCode(page, document.root, verifyUrl, square, 'QR-code met het adres van de controlepagina van dit bewijs.');
      drawWords(document, page, code, verifyUrl, top + PADDING - 3, width);
      reserveSeal(document, page, top + PADDING);
    },
  };
}

/** Printed in groups of four, so it can be read out and typed. */
export function groupedCode(code: string): string {
  return code.match(/.{1,4}/g)?.join('-') ?? code;
}

function drawWords(
  document: TaggedDocument,
  page: MarkedPage,
  code: string,
  verifyUrl: string,
  top: number,
  width: number,
): void {
  const { root } = document;
  const heading = layOut('Controleer dit bewijs', width, HEADING);
  const how = layOut('Scan de QR-code of ga naar', width, SMALL);
  const address = layOut(verifyUrl.replace(/^https?:\/\//, ''), width, { ...SMALL, color: ACCENT });
  const codeWords = layOut(`Controlecode ${groupedCode(code)}`, width, STRONG);
  let next = top;
  drawParagraph(page, root.append('H2'), heading, WORDS_LEFT, next);
  next += heading.height;
  drawParagraph(page, root.append('P'), how, WORDS_LEFT, next);
  next += how.height;
  const link = root.append('P').append('Link');
  drawParagraph(page, link, address, WORDS_LEFT, next);
  const box = { left: WORDS_LEFT, top: next, width: drawnWidth(address), height: address.height };
  page.link(link, box, verifyUrl, 'Controleer dit bewijs', document.structParent(link));
  next += address.height + 2;
  drawParagraph(page, root.append('P'), codeWords, WORDS_LEFT, next);
}

function reserveSeal(document: TaggedDocument, page: MarkedPage, top: number): void {
  const left = COLUMN.left + COLUMN.width - PADDING - SEAL.width;
  document.sealPlace = { page, box: { ...SEAL, left, top }, element: document.root.append('Form') };
}
