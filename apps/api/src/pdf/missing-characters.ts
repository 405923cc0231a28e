import { chooseFonts } from './choose-fonts.ts';

const LINE_BREAKS = /[\t\n\r\u2028\u2029]/g;

/** Thrown instead of drawing an empty box where no font has the letter. */
export class MissingGlyphs extends Error {
  readonly characters: readonly string[];

  constructor(characters: readonly string[]) {
    super(`No font for ${characters.join(', ')}.`);
    this.name = 'MissingGlyphs';
    this.characters = characters;
  }
}

/**
 * The characters of a text that no font of the product can draw, each as code point and character:
 * `['U+0E01 ก']`. Empty when the text can be printed. To be asked when a name is typed, not only when it is sealed.
 */
export function missingCharacters(text: string): string[] {
  const undrawn = chooseFonts(text.replace(LINE_BREAKS, ' ').normalize('NFC'), 'regular').filter(
    (span) => span.face === null,
  );
  return [...new Set(undrawn.flatMap((span) => [...span.text]).map(describe))];
}

function describe(character: string): string {
  const codePoint = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `U+${codePoint} ${character}`;
}
