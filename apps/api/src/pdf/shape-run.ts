import { ClusterLevel, Direction, Feature, Buffer as ShapingBuffer, shape } from 'harfbuzzjs';
import type { FontFace } from './font-face.ts';
import { type Cluster, clustersOf, textOfGlyphs } from './glyph-texts.ts';

/** A drawn sign. Measures are in 1/1000 em; `text` is what it stands for, empty for a further sign of one letter. */
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
  /** Characters that should be seen but for which the font has no glyph, or one without ink. */
  undrawn: string[];
}

const buffer = new ShapingBuffer();
// One glyph a letter keeps copied text exact; ligatures that a script requires stay.
const NO_OPTIONAL_LIGATURES = ['liga', 'clig', 'dlig'].map((tag) => new Feature(tag, 0));
// Without this Noto Sans draws some composed letters (ị, ọ) as a letter and a mark.
const KEEP_COMPOSED = [...NO_OPTIONAL_LIGATURES, new Feature('ccmp', 0)];
const COMPOSED_LETTERS = /^[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Common}]*$/u;
const SEEN = /[^\p{Z}\p{Default_Ignorable_Code_Point}]/u;

/** Turns characters of one script and one direction into positioned glyphs. */
export function shapeRun(text: string, face: FontFace, rightToLeft: boolean): ShapedRun {
  buffer.reset();
  buffer.setClusterLevel(rightToLeft ? ClusterLevel.MONOTONE_GRAPHEMES : ClusterLevel.MONOTONE_CHARACTERS);
  buffer.addText(text);
  buffer.guessSegmentProperties();
  buffer.setDirection(rightToLeft ? Direction.RTL : Direction.LTR);
  shape(face.shaper, buffer, COMPOSED_LETTERS.test(text) ? KEEP_COMPOSED : NO_OPTIONAL_LIGATURES);
  const positions = buffer.getGlyphPositions();
  const infos = buffer.getGlyphInfos();
  const placed = infos.map(({ codepoint, cluster }, index) => {
    const { xAdvance, xOffset, yOffset } = positions[index]!;
    const [advance, dx, dy] = [xAdvance * face.scale, xOffset * face.scale, yOffset * face.scale];
    return { id: codepoint, cluster, advance, dx, dy };
  });
  const clusters = clustersOf(text, placed);
  const texts = textOfGlyphs(clusters, placed, rightToLeft);
  const glyphs = placed.map(({ id, advance, dx, dy }, index): Glyph => ({ id, advance, dx, dy, text: texts[index]! }));
  const width = glyphs.reduce((sum, glyph) => sum + glyph.advance, 0);
  // Readers take a sign that was moved for the start of a new word.
  const plain = !rightToLeft && glyphs.every(({ text, dx, dy }) => text !== '' && dx === 0 && dy === 0);
  return { face, glyphs, width, text, plain, undrawn: undrawnText(clusters, placed, face) };
}

/** The text of clusters that must be seen but have no glyph with ink, or a glyph that stands for a missing one. */
function undrawnText(clusters: readonly Cluster[], glyphs: readonly { id: number }[], face: FontFace): string[] {
  return clusters.flatMap(({ text, places }) => {
    const ids = places.map((place) => glyphs[place]!.id);
    const drawn = ids.some((id) => face.hasInk(id)) && !ids.includes(0);
    return drawn || !SEEN.test(text) ? [] : [...text];
  });
}
