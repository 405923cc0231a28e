import type { Ink } from './font-face.ts';
import type { FontWeight } from './font-families.ts';
import { type Direction, type LogicalRun, logicalRuns } from './logical-runs.ts';
import { MissingGlyphs, missingCharacters } from './missing-characters.ts';
import { type ShapedRun, shapeRun } from './shape-run.ts';

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
  /** True when all of it runs from left to right. */
  leftToRight: boolean;
  /** True when extraction gives the text back without help. */
  plain: boolean;
}

/**
 * Shapes one line: fonts per script, the Unicode bidirectional algorithm, HarfBuzz.
 * Throws MissingGlyphs when a character has no font.
 */
export function shapeLine(text: string, weight: FontWeight, direction: Direction = 'ltr'): ShapedLine {
  const written = text.normalize('NFC');
  const logical = logicalRuns(written, weight, direction);
  const shaped = shapeAll(logical, written);
  const places = new Map<LogicalRun, number>();
  let width = 0;
  for (const run of inVisualOrder(logical)) {
    places.set(run, width);
    width += shaped.get(run)!.width;
  }
  const runs = logical.map((run) => ({ ...shaped.get(run)!, x: places.get(run)! }));
  const leftToRight = logical.every((run) => run.level === 0);
  return { runs, text: written, width, leftToRight, plain: leftToRight && runs.every((run) => run.plain) };
}

function shapeAll(logical: readonly LogicalRun[], text: string): Map<LogicalRun, ShapedRun> {
  const shaped = new Map<LogicalRun, ShapedRun>();
  for (const run of logical) {
    const glyphs = run.face && shapeRun(run.text, run.face, run.level % 2 === 1);
    if (!glyphs || glyphs.undrawn.length > 0) throw new MissingGlyphs(missingCharacters(text));
    shaped.set(run, glyphs);
  }
  return shaped;
}

/** How far a line reaches above and below its baseline, in 1/1000 em. */
export function inkOfLine({ runs }: ShapedLine): Ink {
  const ink: Ink = { above: 0, below: 0 };
  for (const { face, glyphs } of runs) {
    for (const { id, dy } of glyphs) {
      const own = face.inkOf(id);
      if (!own) continue;
      ink.above = Math.max(ink.above, own.above + dy);
      ink.below = Math.max(ink.below, own.below - dy);
    }
  }
  return ink;
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
