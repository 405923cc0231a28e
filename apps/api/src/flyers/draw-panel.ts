import type { Color } from '../pdf/canvas.ts';
import type { Block } from '../pdf/flow.ts';
import { drawParagraph, layOut, type TextStyle } from '../pdf/paragraph.ts';
import type { StructureElement } from '../pdf/structure-element.ts';
import type { TaggedDocument } from '../pdf/tagged-document.ts';
import { drawCode } from '../proofs/draw-code.ts';
import { INK, LINE_STRONG } from '../proofs/draw-style.ts';
import { column, dutchText, ownText, type Span } from './flyer-lines.ts';
import { BESIDE, NOTE, STEP } from './flyer-style.ts';
import type { FlyerText } from './flyer-text.ts';

const QR_SIZE = 120;
const GAP = 20;
const RULE_HEIGHT = 28;

/** What stands behind the code. */
export interface PanelFacts {
  text: FlyerText;
  dutch: FlyerText | null;
  url: string;
  color: Color;
}

/** The QR code with the address in words, whom to call, and lines to write on. */
export function panel(document: TaggedDocument, area: Span, facts: PanelFacts): Block {
  const { text, dutch, url, color } = facts;
  const { root } = document;
  const fromLeft = text.direction === 'ltr';
  const codeLeft = fromLeft ? area.left : area.left + area.width - QR_SIZE;
  const words = { left: fromLeft ? area.left + QR_SIZE + GAP : area.left, width: area.width - QR_SIZE - GAP };
  const said = column(
    4,
    ownText(root, 'P', text.scan, words, STEP, text),
    address(root, url, words, { ...BESIDE, color }, fromLeft),
    ownText(root, 'P', text.help, words, { ...BESIDE, color: INK }, text),
    ...(dutch ? [dutchText(root, dutch.help, words, BESIDE)] : []),
    ...text.lines.map((label) => writingLine(root, label, words, text)),
  );
  return {
    height: Math.max(QR_SIZE, said.height),
    draw: (page, top) => {
      const square = { left: codeLeft, top, width: QR_SIZE, height: QR_SIZE };
      const link = root.append('P').append('Link');
      drawCode(page, link, url, square, text.scan);
      page.link(link, square, url, url, document.structParent(link));
      said.draw(page, top);
    },
  };
}

/** To type for who cannot scan; it runs from left to right in every language. */
function address(root: StructureElement, url: string, span: Span, style: TextStyle, fromLeft: boolean): Block {
  const words = layOut(url.replace(/^https?:\/\//, ''), span.width, style);
  return {
    height: words.height,
    draw: (page, top) => drawParagraph(page, root.append('P'), words, span.left, top, fromLeft ? 'left' : 'right'),
  };
}

function writingLine(root: StructureElement, label: string, span: Span, text: FlyerText): Block {
  const words = ownText(root, 'P', `${label}:`, span, NOTE, text);
  return {
    height: RULE_HEIGHT,
    draw: (page, top) => {
      words.draw(page, top + RULE_HEIGHT - words.height);
      page.decoration((canvas) => canvas.rule(span.left, top + RULE_HEIGHT, span.width, 0.75, LINE_STRONG));
    },
  };
}
