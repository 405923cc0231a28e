import { bidi } from './bidi.ts';
import { chooseFonts, SIMPLE_LATIN } from './choose-fonts.ts';
import type { FontFace } from './font-face.ts';
import type { FontWeight } from './font-families.ts';

export type Direction = 'ltr' | 'rtl';

/** Characters that are shaped together: of one font, one script and one direction, in the order they are read. */
export interface LogicalRun {
  text: string;
  /** Null when no font draws these characters. */
  face: FontFace | null;
  script: string;
  /** Depth in the bidirectional algorithm; odd is right to left. */
  level: number;
}

/** Direction of the first strong letter, for names and free text; ours is left to right. */
export function directionOf(text: string): Direction {
  const [paragraph] = bidi.getEmbeddingLevels(text, 'auto').paragraphs;
  return paragraph && paragraph.level % 2 === 1 ? 'rtl' : 'ltr';
}

/** Splits a line in runs by font, script and direction. Text must be in normal form C. */
export function logicalRuns(text: string, weight: FontWeight, direction: Direction): LogicalRun[] {
  const oneWay = direction === 'ltr' && SIMPLE_LATIN.test(text);
  const levels = oneWay ? [] : bidi.getEmbeddingLevels(text, direction).levels;
  const runs: LogicalRun[] = [];
  let index = 0;
  for (const { text: span, face, script } of chooseFonts(text, weight)) {
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
