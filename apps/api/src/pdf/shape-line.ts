import { bidi } from './bidi.ts';
import { chooseFonts, SIMPLE_LATIN } from './choose-fonts.ts';
import type { FontFace } from './font-face.ts';
import type { FontWeight } from './font-families.ts';
import { MissingGlyphs, missingCharacters } from './missing-characters.ts';
import { type ShapedRun, shapeRun } from './shape-run.ts';

export type Direction = 'ltr' | 'rtl';

/** A run with its place in the line: `x` from the left edge in 1/1000 em. */
export interface PlacedRun extends ShapedRun {
  x: number;
}

/** One line of text, ready to draw. Runs are in reading order, each knows its place. */
export interface ShapedLine {
  runs: PlacedRun[];
  text: string;
  /** In 1/1000 em. */
  width: number;
  /** True when extraction gives the text back without help. */
  plain: boolean;
}

interface LogicalRun {
  text: string;
  face: FontFace;
  script: string;
  level: number;
}

/** Direction of the first strong letter, for names and free text; ours is left to right. */
export function directionOf(text: string): Direction {
  const [paragraph] = bidi.getEmbeddingLevels(text, 'auto').paragraphs;
  return paragraph && paragraph.level % 2 === 1 ? 'rtl' : 'ltr';
}

/**
 * Shapes one line: fonts per script, the Unicode bidirectional algorithm, HarfBuzz.
 * Throws MissingGlyphs when a character has no font.
 */
export function shapeLine(text: string, weight: FontWeight, direction: Direction = 'ltr'): ShapedLine {
  const logical = logicalRuns(text.normalize('NFC'), weight, direction);
  const shaped = new Map(logical.map((run) => [run, shapeRun(run.text, run.face, run.level % 2 === 1)]));
  const places = new Map<LogicalRun, number>();
  let width = 0;
  for (const run of inVisualOrder(logical)) {
    places.set(run, width);
    width += shaped.get(run)!.width;
  }
  const runs = logical.map((run) => ({ ...shaped.get(run)!, x: places.get(run)! }));
  const plain = runs.every((run) => run.plain) && logical.every((run) => run.level === 0);
  return { runs, text: text.normalize('NFC'), width, plain };
}

function logicalRuns(text: string, weight: FontWeight, direction: Direction): LogicalRun[] {
  const oneWay = direction === 'ltr' && SIMPLE_LATIN.test(text);
  const levels = oneWay ? [] : bidi.getEmbeddingLevels(text, direction).levels;
  const runs: LogicalRun[] = [];
  let index = 0;
  for (const { text: span, face, script } of chooseFonts(text, weight)) {
    if (face === null) throw new MissingGlyphs(missingCharacters(text));
    if (oneWay) return [{ text, face, script, level: 0 }];
    for (let start = index; index < start + span.length; index++) {
      const level = levels[index] ?? 0;
      const last = runs.at(-1);
      if (index > start && last && last.level === level) last.text += text[index];
      else runs.push({ text: text[index]!, face, script, level });
    }
  }
  return runs;
}

/** Rule L2 of the bidirectional algorithm: from the highest level down, reverse each stretch of that level or more. */
function inVisualOrder(logical: readonly LogicalRun[]): LogicalRun[] {
  const runs = [...logical];
  const highest = Math.max(0, ...runs.map((run) => run.level));
  for (let level = highest; level >= 1; level--) {
    for (let start = 0; start < runs.length; start++) {
      let end = start;
      while (end < runs.length && runs[end]!.level >= level) end++;
      runs.splice(start, end - start, ...runs.slice(start, end).reverse());
      start = Math.max(start, end);
    }
  }
  return runs;
}
