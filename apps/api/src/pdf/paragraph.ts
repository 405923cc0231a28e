import type { Canvas, Color } from './canvas.ts';
import { SIMPLE_LATIN } from './choose-fonts.ts';
import type { FontWeight } from './font-families.ts';
import { type Direction, directionOf } from './logical-runs.ts';
import type { MarkedPage } from './marked-page.ts';
import { inkOfLine, type ShapedLine } from './shape-line.ts';
import type { StructureElement } from './structure-element.ts';
import { wrapText } from './wrap-text.ts';

/** Sizes in points. */
export interface TextStyle {
  size: number;
  lineHeight: number;
  weight: FontWeight;
  color: Color;
}

/** Text broken into lines, ready to be placed. */
export interface Paragraph {
  text: string;
  lines: ShapedLine[];
  /** Of each line, in points from the top of the paragraph. */
  baselines: number[];
  style: TextStyle;
  width: number;
  height: number;
}

export type Align = 'left' | 'right';

// Baseline under the middle of the line, for Noto Sans' capitals (714/1000 em).
const HALF_CAPITAL = 0.357;

/** Breaks text to a width in points. `direction` is 'auto' for names and free text, which may be right to left. */
export function layOut(
  text: string,
  width: number,
  style: TextStyle,
  direction: Direction | 'auto' = 'ltr',
): Paragraph {
  const base = direction === 'auto' ? directionOf(text) : direction;
  const lines = wrapText(text, style.weight, (width * 1000) / style.size, base);
  return { text, lines, style, width, ...placeLines(lines, style) };
}

/** Lines have the height of the style, and more where stacked letters reach further. */
function placeLines(lines: readonly ShapedLine[], { size, lineHeight }: TextStyle) {
  const above = lineHeight / 2 + HALF_CAPITAL * size;
  let height = 0;
  const baselines = lines.map((line) => {
    const ink = SIMPLE_LATIN.test(line.text) ? { above: 0, below: 0 } : inkOfLine(line);
    const baseline = height + Math.max(above, (ink.above * size) / 1000);
    height = baseline + Math.max(lineHeight - above, (ink.below * size) / 1000);
    return baseline;
  });
  return { baselines, height };
}

/** Draws a paragraph as content of the element; complex scripts get their exact text for readers. */
export function drawParagraph(
  page: MarkedPage,
  element: StructureElement,
  paragraph: Paragraph,
  left: number,
  top: number,
  align: Align = 'left',
): void {
  if (paragraph.lines.every((line) => line.plain)) {
    page.content(element, (canvas) => drawLines(canvas, paragraph, left, top, align));
    return;
  }
  const exact = element.append('Span', { actualText: paragraph.text.normalize('NFC') });
  paragraph.lines.forEach((line, index) => {
    const copied = line.leftToRight && !line.plain ? line.text : null;
    page.content(exact, (canvas) => drawLine(canvas, paragraph, index, left, top, align), copied);
  });
}

/** Draws the lines alone, for decoration that is not read aloud. */
export function drawLines(
  canvas: Canvas,
  paragraph: Paragraph,
  left: number,
  top: number,
  align: Align = 'left',
): void {
  paragraph.lines.forEach((_, index) => {
    drawLine(canvas, paragraph, index, left, top, align);
  });
}

function drawLine(canvas: Canvas, paragraph: Paragraph, index: number, left: number, top: number, align: Align): void {
  const { size, color } = paragraph.style;
  const line = paragraph.lines[index]!;
  const indent = align === 'right' ? paragraph.width - (line.width * size) / 1000 : 0;
  canvas.text(line, left + indent, top + paragraph.baselines[index]!, size, color);
}

/** Width of the longest line in points. */
export function drawnWidth(paragraph: Paragraph): number {
  return (Math.max(...paragraph.lines.map((line) => line.width)) * paragraph.style.size) / 1000;
}
