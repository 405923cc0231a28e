import type { FontWeight } from './font-families.ts';
import type { Direction } from './logical-runs.ts';
import { type ShapedLine, shapeLine } from './shape-line.ts';

/** A piece of text that does not break; `before` is what stands between it and the piece before. */
interface Piece {
  text: string;
  before: ' ' | '';
}

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * Breaks text into lines that fit. `width` is in 1/1000 em of the size it will be drawn at. Breaks at spaces; a word
 * longer than a line breaks after a sign, else between letters. Line breaks in the text stay. A line broken at a space
 * keeps that space at its end, so that copied words do not grow together.
 */
export function wrapText(text: string, weight: FontWeight, width: number, direction: Direction): ShapedLine[] {
  const paragraphs = text.replaceAll('\t', ' ').split(/\r\n|[\n\r\u2028\u2029]/);
  return paragraphs.flatMap((paragraph) => {
    const line = shapeLine(paragraph.trim(), weight, direction);
    if (line.width <= width) return [line];
    const lines = breakLines(paragraph.trim(), width, (part) => shapeLine(part, weight).width);
    return lines.map((part) => shapeLine(direction === 'rtl' ? part.trimEnd() : part, weight, direction));
  });
}

function breakLines(paragraph: string, width: number, widthOf: (part: string) => number): string[] {
  const space = widthOf(' ');
  const lines: string[] = [];
  let line = '';
  let filled = 0;
  for (const { text, before } of paragraph.split(/ +/).flatMap((word) => pieces(word, width, widthOf))) {
    const added = widthOf(text);
    const gap = before === '' ? 0 : space;
    if (line !== '' && filled + gap + added > width) {
      lines.push(line + before);
      line = text;
      filled = added;
    } else {
      line = line === '' ? text : line + before + text;
      filled = filled === 0 ? added : filled + gap + added;
    }
  }
  return [...lines, line];
}

/** A word as it is, or cut after signs, else between letters, when it is longer than a line. */
function pieces(word: string, width: number, widthOf: (part: string) => number): Piece[] {
  if (widthOf(word) <= width) return [{ text: word, before: ' ' }];
  const parts = word.split(/(?<=[-@._/])/).flatMap((part) => (widthOf(part) <= width ? [part] : letters(part)));
  return parts.map((text, index) => ({ text, before: index === 0 ? ' ' : '' }));
}

function letters(text: string): string[] {
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}
