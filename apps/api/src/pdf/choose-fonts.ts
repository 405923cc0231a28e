import { EAST_ASIAN, eastAsianWritings } from './east-asian.ts';
import type { FontFace } from './font-face.ts';
import { type FontWeight, fontsFor, WRITINGS, type Writing } from './font-families.ts';

/** Consecutive characters of one script in one font. */
export interface FontSpan {
  text: string;
  /** Null when no font draws these characters. */
  face: FontFace | null;
  script: string;
}

interface Stretch {
  graphemes: string[];
  script: string;
}

/** Latin without combining marks: all of it is in the first family. */
export const SIMPLE_LATIN = /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u024f\u2010-\u2027\u20ac]*$/;
/** Signs without ink that names and words need: joiners, marks of direction, places to break, choices of shape. */
export const INVISIBLE_SIGNS = '\\u00ad\\u034f\\u061c\\u200b-\\u200f\\u2060\\ufe00-\\ufe0f';

const INVISIBLE = new RegExp(`^[${INVISIBLE_SIGNS}]$`);
const OWN_SCRIPT = /[^\p{sc=Common}\p{sc=Inherited}]/u;
const PUNCTUATION = /^\p{P}$/u;
const UNSEEN = /^[\p{Default_Ignorable_Code_Point}\p{Cc}]$/u;
// PDF/A wants every character to mean something by itself.
const WITHOUT_MEANING = /^\p{Co}$/u;
const SHAPE_SELECTOR = /^[\u{e0100}-\u{e01ef}]$/u;
const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
const SCRIPTS = WRITINGS.filter((writing) => !eastAsianWritings('').includes(writing)).map((script) => ({
  script,
  own: new RegExp(`\\p{sc=${script}}`, 'u'),
  shared: new RegExp(`\\p{scx=${script}}`, 'u'),
}));

/**
 * Splits text in spans with one font each. Letters of one stretch of script take one font when a font covers them all,
 * because joined letters only connect within a font. Text must be in normal form C.
 */
export function chooseFonts(text: string, weight: FontWeight): FontSpan[] {
  if (SIMPLE_LATIN.test(text)) return [{ text, face: fontsFor('Latin', weight)[0]!, script: 'Latin' }];
  const spans: FontSpan[] = [];
  for (const stretch of stretchesOfScript(text)) {
    const letters = stretch.graphemes.filter((grapheme) => OWN_SCRIPT.test(grapheme));
    const writings = writingsOf(stretch);
    const own = firstFont(writings, weight, (face) => letters.every((letter) => coversAll(face, letter)));
    for (const grapheme of stretch.graphemes) {
      const face = own && !PUNCTUATION.test(grapheme) && coversAll(own, grapheme) ? own : null;
      append(spans, { text: grapheme, face: face ?? fontOf(grapheme, writings, weight), script: stretch.script });
    }
  }
  return spans;
}

/** The font of one sign on its own: of the letters around it, of the scripts that share it, or the general one. */
function fontOf(grapheme: string, writings: readonly Writing[], weight: FontWeight): FontFace | null {
  const sharing = SCRIPTS.filter(({ shared }) => shared.test(grapheme)).map(({ script }) => script);
  const eastAsian = EAST_ASIAN.test(grapheme) ? eastAsianWritings(grapheme) : [];
  const general: Writing[] = ['Latin'];
  const order = PUNCTUATION.test(grapheme) ? [...general, ...writings] : [...writings, ...general];
  return firstFont([...order, ...sharing, ...eastAsian], weight, (face) => coversAll(face, grapheme));
}

/** Opens fonts one by one until one fits: those of East Asia are large. */
function firstFont(
  writings: readonly Writing[],
  weight: FontWeight,
  fits: (face: FontFace) => boolean,
): FontFace | null {
  for (const writing of writings) {
    const face = fontsFor(writing, weight).find(fits);
    if (face) return face;
  }
  return null;
}

/** Signs without a script of their own (spaces, digits, points) belong to the letters before them. */
function stretchesOfScript(text: string): Stretch[] {
  const stretches: Stretch[] = [];
  for (const { segment } of segmenter.segment(text)) {
    const last = stretches.at(-1);
    const script = scriptOf(segment) ?? last?.script ?? '';
    if (last && last.script === script) last.graphemes.push(segment);
    else stretches.push({ graphemes: [segment], script });
  }
  return stretches;
}

function scriptOf(grapheme: string): string | null {
  if (EAST_ASIAN.test(grapheme) && (OWN_SCRIPT.test(grapheme) || /[\uff01-\uffee]/.test(grapheme))) return 'East Asian';
  if (!OWN_SCRIPT.test(grapheme)) return null;
  return SCRIPTS.find(({ own }) => own.test(grapheme))?.script ?? 'other';
}

function writingsOf({ script, graphemes }: Stretch): Writing[] {
  if (script === 'East Asian') return eastAsianWritings(graphemes.join(''));
  return WRITINGS.includes(script) ? [script] : [];
}

function coversAll(face: FontFace, text: string): boolean {
  const characters = [...text];
  return characters.every((character, index) => {
    const code = character.codePointAt(0)!;
    if (WITHOUT_MEANING.test(character)) return false;
    if (!UNSEEN.test(character)) return face.covers(code);
    if (!SHAPE_SELECTOR.test(character)) return INVISIBLE.test(character);
    return index > 0 && face.coversShape(characters[index - 1]!.codePointAt(0)!, code);
  });
}

function append(spans: FontSpan[], span: FontSpan): void {
  const last = spans.at(-1);
  if (last && last.face === span.face && last.script === span.script) last.text += span.text;
  else spans.push(span);
}
