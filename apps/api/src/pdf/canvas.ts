import type { FontFace } from './font-face.ts';
import { decimal } from './pdf-values.ts';
import type { ShapedLine } from './shape-line.ts';
import { type FontOnPage, textOperators } from './text-operators.ts';

/** Red, green and blue from 0 to 1. */
export type Color = readonly [number, number, number];

/** A rectangle in points; `top` is counted from the top of the page down. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Draws on one page, in points from its top left corner. */
export class Canvas {
  readonly operators: string[] = [];
  readonly #height: number;
  readonly #fontOf: (face: FontFace) => FontOnPage;

  constructor(height: number, fontOf: (face: FontFace) => FontOnPage) {
    this.#height = height;
    this.#fontOf = fontOf;
  }

  fill({ left, top, width, height }: Box, color: Color): void {
    this.#push(color, 'rg', left, this.#height - top - height, width, height, 're f');
  }

  /** Fills many boxes as one shape. */
  fillAll(boxes: readonly Box[], color: Color): void {
    const shapes = boxes.map(({ left, top, width, height }) =>
      [left, this.#height - top - height, width, height].map(decimal).join(' '),
    );
    this.operators.push(`${color.map(decimal).join(' ')} rg ${shapes.join(' re ')} re f`);
  }

  /** Fills a box with rising lines, so that it differs from a full one in gray too. */
  hatch({ left, top, width, height }: Box, spacing: number, lineWidth: number, color: Color): void {
    const bottom = this.#height - top - height;
    const strokes: string[] = [];
    for (let x = left - height + spacing / 2; x < left + width; x += spacing) {
      strokes.push(`${decimal(x)} ${decimal(bottom)} m ${decimal(x + height)} ${decimal(bottom + height)} l`);
    }
    const clip = [left, bottom, width, height].map(decimal).join(' ');
    const style = `${color.map(decimal).join(' ')} RG ${decimal(lineWidth)} w`;
    this.operators.push(`q ${clip} re W n ${style} ${strokes.join(' ')} S Q`);
  }

  outline({ left, top, width, height }: Box, lineWidth: number, color: Color): void {
    this.#push(color, 'RG', lineWidth, 'w', left, this.#height - top - height, width, height, 're S');
  }

  /** A horizontal line. */
  rule(left: number, top: number, width: number, lineWidth: number, color: Color): void {
    const y = this.#height - top;
    this.#push(color, 'RG', lineWidth, 'w', left, y, 'm', left + width, y, 'l S');
  }

  /** Draws a line of text with its left edge at `left` and its baseline `baseline` points from the top. */
  text(line: ShapedLine, left: number, baseline: number, size: number, color: Color): void {
    if (line.runs.length === 0) return;
    this.operators.push(`${color.map(decimal).join(' ')} rg`);
    this.operators.push(textOperators(line, left, this.#height - baseline, size, this.#fontOf));
  }

  #push(color: Color, ...operands: (number | string)[]): void {
    const written = [...color, ...operands].map((operand) =>
      typeof operand === 'number' ? decimal(operand) : operand,
    );
    this.operators.push(written.join(' '));
  }
}
