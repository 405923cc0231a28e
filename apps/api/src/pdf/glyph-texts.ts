import { bidi } from './bidi.ts';

/** A glyph as HarfBuzz places it. */
interface PlacedGlyph {
  advance: number;
  dy: number;
}

/** Characters that are drawn together, and the places of their glyphs from left to right. */
export interface Cluster {
  text: string;
  places: number[];
}

/** Groups glyphs by the characters they stand for. */
export function clustersOf(text: string, glyphs: readonly { cluster: number }[]): Cluster[] {
  const places = new Map<number, number[]>();
  glyphs.forEach(({ cluster }, place) => {
    const together = places.get(cluster);
    if (together) together.push(place);
    else places.set(cluster, [place]);
  });
  const starts = [...places.keys()].sort((a, b) => a - b);
  return starts.map((start, index) => ({ text: text.slice(start, starts[index + 1]), places: places.get(start)! }));
}

/**
 * For each glyph, from left to right, its part of the text, so that the texts after each other are what was typed, even
 * where a script draws letters in another order than it reads them. Signs above or below the line get none: readers
 * take a change of height for a new line, so these are drawn last and their letter's glyph stands for them.
 */
export function textOfGlyphs(
  clusters: readonly Cluster[],
  glyphs: readonly PlacedGlyph[],
  rightToLeft: boolean,
): string[] {
  const texts = glyphs.map(() => '');
  for (const { text, places } of clusters) {
    const letters = rightToLeft ? inVisualOrder(text) : [...text];
    const onLine = places.filter((place) => glyphs[place]!.dy === 0 && (!rightToLeft || glyphs[place]!.advance !== 0));
    dealOut(letters, onLine.length > 0 ? onLine : places, texts);
  }
  return texts;
}

/** One letter a glyph, the rest to the last. */
function dealOut(letters: readonly string[], places: readonly number[], texts: string[]): void {
  places.forEach((place, index) => {
    const rest = index === places.length - 1 ? letters.slice(index) : letters.slice(index, index + 1);
    texts[place] = rest.join('');
  });
}

/** Readers turn right-to-left text around letter by letter, so a glyph gives its letters from left to right. */
function inVisualOrder(text: string): string[] {
  return [...text].reverse().map((letter) => bidi.getMirroredCharacter(letter) ?? letter);
}
