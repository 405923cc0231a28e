import type { FontWeight } from './font-families.ts';
import { type Direction, type ShapedLine, shapeLine } from './shape-line.ts';

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * Breaks text into lines that fit. `width` is in 1/1000 em of the size it will be drawn at. Breaks at spaces; a word
 * longer than a line breaks after a sign, else between letters. Line breaks in the text stay. A broken line keeps its space at the end, so
 * that copied words do not grow together.
 */
export function wrapText(text: string, weight: FontWeight, width: number, direction: Direction): ShapedLine[] {
  return text.split(/\r\n|[\n\r\u2028\u2029]/).flatMap((paragraph) => {
    const line = shapeLine(paragraph.trim(), weight, direction);
    if (line.width <= width) return [line];
    const parts = breakLines(paragraph.trim(), weight, width);
    const closing = (index: number) => (direction === 'ltr' && index < parts.length - 1 ? ' ' : '');
    return parts.map((part, index) => shapeLine(part + closing(index), weight, direction));
  });
}

function breakLines(paragraph: string, weight: FontWeight, width: number): string[] {
  const widthOf = (part: string) => shapeLine(part, weight).width;
  const space = widthOf(' ');
  const lines: string[] = [];
  let line = '';
  let filled = 0;
  for (const word of paragraph.split(/[ \t]+/).flatMap((long) => pieces(long, width, widthOf))) {
    const wordWidth = widthOf(word);
    if (line !== '' && filled + space + wordWidth > width) {
      lines.push(line);
      line = '';
    }
    filled = line === '' ? wordWidth : filled + space + wordWidth;
    line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** A word as it is, or cut after a sign, else between letters, when it is longer than a line. */
function pieces(word: string, width: number, widthOf: (part: string) => number): string[] {
  if (widthOf(word) <= width) return [word];
  const atSigns = word.split(/(?<=[-@._/])/);
  const small = atSigns.flatMap((part) =>
    widthOf(part) <= width ? [part] : [...segmenter.segment(part)].map(({ segment }) => segment),
  );
  const parts: string[] = [];
  for (const part of small) {
    const longer = (parts.at(-1) ?? '') + part;
    if (parts.length === 0 || widthOf(longer) > width) parts.push(part);
    else parts[parts.length - 1] = longer;
  }
  return parts;
}
