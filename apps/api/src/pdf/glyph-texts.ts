import { bidi } from './bidi.ts';

/** A glyph as HarfBuzz places it; `cluster` is where its letters begin in the text. */
interface PlacedGlyph {
  cluster: number;
  advance: number;
  dy: number;
}

/**
 * For each glyph, from left to right, its part of the text, so that the texts after each other are what was typed, even
 * where a script draws letters in another order than it reads them. Signs above or below the line get none: readers
 * take a change of height for a new line, so these are drawn last and their letter's glyph stands for them.
 */
export function textOfGlyphs(text: string, glyphs: readonly PlacedGlyph[], rightToLeft: boolean): string[] {
  const starts = [...new Set(glyphs.map((glyph) => glyph.cluster))].sort((a, b) => a - b);
  const texts = glyphs.map(() => '');
  starts.forEach((start, index) => {
    const own = text.slice(start, starts[index + 1] ?? text.length);
    const places = glyphs.flatMap((glyph, place) => (glyph.cluster === start ? [place] : []));
    const letters = rightToLeft ? inVisualOrder(own) : [...own];
    const onLine = places.filter((place) => glyphs[place]!.dy === 0 && (!rightToLeft || glyphs[place]!.advance !== 0));
    dealOut(letters, onLine.length > 0 ? onLine : places, texts);
  });
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
