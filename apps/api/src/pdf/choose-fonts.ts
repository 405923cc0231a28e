import type { FontFace } from './font-face.ts';
import { type FontWeight, fontsFor } from './font-families.ts';

/** Consecutive characters of one script in one font. */
export interface FontSpan {
  text: string;
  /** Null when no font draws these characters. */
  face: FontFace | null;
  script: string;
}

const SCRIPTS = ['Latin', 'Greek', 'Cyrillic', 'Arabic'].map(
  (name) => [name, new RegExp(`\\p{sc=${name}}`, 'u')] as const,
);
const OWN_SCRIPT = /[^\p{sc=Common}\p{sc=Inherited}]/u;
const PUNCTUATION = /^\p{P}$/u;
/** Latin without combining marks: all of it is in the first family. */
export const SIMPLE_LATIN = /^[\x20-\x7e\u00a0-\u024f\u2010-\u2027\u20ac]*$/;
const INVISIBLE = /^\p{Default_Ignorable_Code_Point}$/u;
const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * Splits text in spans with one font each. Letters of one stretch of script take one font when a font covers them all,
 * because joined letters only connect within a font. Text must be in normal form C.
 */
export function chooseFonts(text: string, weight: FontWeight): FontSpan[] {
  if (SIMPLE_LATIN.test(text)) return [{ text, face: fontsFor(' ', weight)[0]!, script: 'Latin' }];
  const spans: FontSpan[] = [];
  for (const stretch of stretchesOfScript(text)) {
    const letters = stretch.graphemes.filter((grapheme) => OWN_SCRIPT.test(grapheme));
    const fonts = fontsFor(letters[0] ?? ' ', weight);
    const covering = fonts.filter((face) => letters.every((letter) => coversAll(face, letter)));
    const general = fontsFor(' ', weight);
    for (const grapheme of stretch.graphemes) {
      const preferred = PUNCTUATION.test(grapheme) ? [...general, ...covering] : [...covering, ...fonts, ...general];
      const face = [...preferred, ...fontsFor(grapheme, weight)].find((font) => coversAll(font, grapheme)) ?? null;
      append(spans, { text: grapheme, face, script: stretch.script });
    }
  }
  return spans;
}

/** Signs without a script of their own (spaces, digits, points) belong to the letters before them. */
function stretchesOfScript(text: string): { graphemes: string[]; script: string }[] {
  const stretches: { graphemes: string[]; script: string }[] = [];
  for (const { segment } of segmenter.segment(text)) {
    const last = stretches.at(-1);
    const script = scriptOf(segment) ?? last?.script ?? '';
    if (last && last.script === script) last.graphemes.push(segment);
    else stretches.push({ graphemes: [segment], script });
  }
  return stretches;
}

function scriptOf(grapheme: string): string | null {
  if (!OWN_SCRIPT.test(grapheme)) return null;
  return SCRIPTS.find(([, pattern]) => pattern.test(grapheme))?.[0] ?? 'other';
}

function coversAll(face: FontFace, text: string): boolean {
  return [...text].every((character) => face.covers(character.codePointAt(0) ?? 0) || INVISIBLE.test(character));
}

function append(spans: FontSpan[], span: FontSpan): void {
  const last = spans.at(-1);
  if (last && last.face === span.face && last.script === span.script) last.text += span.text;
  else spans.push(span);
}
