import { ClusterLevel, Direction, Feature, Buffer as ShapingBuffer, shape } from 'harfbuzzjs';
import { bidi } from './bidi.ts';
import type { FontFace } from './font-face.ts';

/** A drawn sign. Measures are in 1/1000 em; `text` is what it stands for, empty for a second sign of one letter. */
export interface Glyph {
  id: number;
  advance: number;
  dx: number;
  dy: number;
  text: string;
}

/** Glyphs of one font and one direction, from left to right. */
export interface ShapedRun {
  face: FontFace;
  glyphs: Glyph[];
  /** In 1/1000 em. */
  width: number;
  text: string;
  /** True when reading the glyphs from left to right gives the text. */
  plain: boolean;
}

const buffer = new ShapingBuffer();
// One glyph a letter keeps copied text exact; ligatures that a script requires stay.
const NO_OPTIONAL_LIGATURES = ['liga', 'clig', 'dlig'].map((tag) => new Feature(tag, 0));
// Without this Noto Sans draws some composed letters (ị, ọ) as a letter and a mark.
const KEEP_COMPOSED = [...NO_OPTIONAL_LIGATURES, new Feature('ccmp', 0)];
const COMPOSED_LETTERS = /^[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Common}]*$/u;

/** Turns characters of one script and one direction into positioned glyphs. */
export function shapeRun(text: string, face: FontFace, rightToLeft: boolean): ShapedRun {
  buffer.reset();
  buffer.setClusterLevel(ClusterLevel.MONOTONE_CHARACTERS);
  buffer.addText(text);
  buffer.guessSegmentProperties();
  buffer.setDirection(rightToLeft ? Direction.RTL : Direction.LTR);
  shape(face.shaper, buffer, COMPOSED_LETTERS.test(text) ? KEEP_COMPOSED : NO_OPTIONAL_LIGATURES);
  const positions = buffer.getGlyphPositions();
  const infos = buffer.getGlyphInfos();
  const texts = textOfClusters(
    text,
    infos.map((info) => info.cluster),
  );
  const glyphs = infos.map((info, index): Glyph => {
    const { xAdvance, xOffset, yOffset } = positions[index]!;
    const own = texts[index]!;
    const [advance, dx, dy] = [xAdvance, xOffset, yOffset].map((units) => units * face.scale) as [
      number,
      number,
      number,
    ];
    return { id: info.codepoint, advance, dx, dy, text: rightToLeft ? inVisualOrder(own) : own };
  });
  const width = glyphs.reduce((sum, glyph) => sum + glyph.advance, 0);
  return { face, glyphs, width, text, plain: !rightToLeft && glyphs.every((glyph) => glyph.text !== '') };
}

/** Readers turn right-to-left text around letter by letter, so a ligature gives its letters from left to right. */
function inVisualOrder(text: string): string {
  const letters = [...text].reverse();
  return letters.map((letter) => bidi.getMirroredCharacter(letter) ?? letter).join('');
}

/** For each glyph the characters of its cluster; only the first glyph of a cluster carries them. */
function textOfClusters(text: string, clusters: readonly number[]): string[] {
  const starts = [...new Set(clusters)].sort((a, b) => a - b);
  const ends = new Map(starts.map((start, index) => [start, starts[index + 1] ?? text.length]));
  const seen = new Set<number>();
  return clusters.map((cluster) => {
    if (seen.has(cluster)) return '';
    seen.add(cluster);
    return text.slice(cluster, ends.get(cluster));
  });
}
