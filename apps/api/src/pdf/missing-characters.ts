import { chooseFonts, INVISIBLE_SIGNS } from './choose-fonts.ts';
import { directionOf, type LogicalRun, logicalRuns } from './logical-runs.ts';
import { shapeRun } from './shape-run.ts';

const LINE_BREAKS = /[\t\n\r\u2028\u2029]/g;
// Letters, digits and signs that every face has and that never join: most names hold nothing else, and need no shaping.
const EVERYWHERE = /^[ !-~À-ÖØ-öø-ſ‘’]*$/;
const INVISIBLE_ALONE = new RegExp(`^[${INVISIBLE_SIGNS}]+$`);

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
 * The characters of a text that the product cannot print, each as code point and character: `['U+0F6D ཭']`. Empty when
 * the text can be printed. To be asked when a name is typed, not only when it is sealed. Text of invisible signs alone
 * is missing too: nobody could see that a name stands there.
 */
export function missingCharacters(text: string): string[] {
  const oneLine = text.replace(LINE_BREAKS, ' ').normalize('NFC');
  if (EVERYWHERE.test(oneLine)) return [];
  if (oneLine !== '' && INVISIBLE_ALONE.test(oneLine)) return distinct([...oneLine]);
  return distinct(logicalRuns(oneLine, 'regular', directionOf(oneLine)).flatMap(undrawn));
}

function undrawn({ text, face, level }: LogicalRun): string[] {
  if (face) return shapeRun(text, face, level % 2 === 1).undrawn;
  const alone = [...text].filter((character) => hasNoFont(character));
  // Each has a font but no font has them together: then it is the marks that have no place.
  return alone.length > 0 ? alone : [...text].filter((character) => /\p{M}/u.test(character));
}

function hasNoFont(character: string): boolean {
  return chooseFonts(character, 'regular').some((span) => span.face === null);
}

function distinct(characters: readonly string[]): string[] {
  return [...new Set(characters)].map(describe);
}

function describe(character: string): string {
  const codePoint = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `U+${codePoint} ${character}`;
}
