import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { FontFace } from './font-face.ts';

export type FontWeight = 'regular' | 'semibold';

/** A typeface: the name its files begin with, and its package. */
interface FontFamily {
  package: string;
  file: string;
  /** False when there is one weight only, which then serves both. */
  semibold: boolean;
}

const require = createRequire(import.meta.url);
const opened = new Map<string, FontFace>();

const noto = (script: string, name: string): FontFamily => ({
  package: `noto-sans-${script}`,
  file: `NotoSans${name}`,
  semibold: true,
});

/** For Latin, Greek, Cyrillic, and signs that belong to no script. */
const GENERAL: FontFamily = { package: 'noto-sans', file: 'NotoSans', semibold: true };

/**
 * Families by script, best first; files are read when a text first needs them.
 * IBM Plex Sans Arabic stands before Noto: its letters keep their dots, so copied text stays whole.
 */
const FAMILIES: Record<string, readonly FontFamily[]> = {
  Latin: [GENERAL],
  Greek: [GENERAL],
  Cyrillic: [GENERAL],
  Arabic: [{ package: 'ibm-plex-sans-arabic', file: 'IBMPlexSansArabic', semibold: true }, noto('arabic', 'Arabic')],
  Adlam: [noto('adlam', 'Adlam')],
  Armenian: [noto('armenian', 'Armenian')],
  Bengali: [noto('bengali', 'Bengali')],
  Cherokee: [noto('cherokee', 'Cherokee')],
  Devanagari: [noto('devanagari', 'Devanagari')],
  Ethiopic: [noto('ethiopic', 'Ethiopic')],
  Georgian: [noto('georgian', 'Georgian')],
  Gujarati: [noto('gujarati', 'Gujarati')],
  Gurmukhi: [noto('gurmukhi', 'Gurmukhi')],
  Hebrew: [noto('hebrew', 'Hebrew')],
  Kannada: [noto('kannada', 'Kannada')],
  Khmer: [noto('khmer', 'Khmer')],
  Lao: [noto('lao', 'Lao')],
  Malayalam: [noto('malayalam', 'Malayalam')],
  Myanmar: [noto('myanmar', 'Myanmar')],
  Nko: [{ ...noto('nko', 'NKo'), semibold: false }],
  Oriya: [noto('oriya', 'Oriya')],
  Sinhala: [noto('sinhala', 'Sinhala')],
  Syriac: [noto('syriac', 'Syriac')],
  Tamil: [noto('tamil', 'Tamil')],
  Telugu: [noto('telugu', 'Telugu')],
  Thaana: [noto('thaana', 'Thaana')],
  Thai: [noto('thai', 'Thai')],
  Tibetan: [{ package: 'noto-serif-tibetan', file: 'NotoSerifTibetan', semibold: true }],
  Tifinagh: [{ ...noto('tifinagh', 'Tifinagh'), semibold: false }],
  SimplifiedChinese: [noto('sc', 'SC')],
  TraditionalChinese: [noto('tc', 'TC')],
  Japanese: [noto('jp', 'JP')],
  Korean: [noto('kr', 'KR')],
};

/** A script or, for the signs that East Asia shares, the country whose shapes are meant. */
export type Writing = keyof typeof FAMILIES;

/** Every script and country with a font of its own. */
export const WRITINGS: readonly Writing[] = Object.keys(FAMILIES);

/** Fonts of a writing, best first; unknown writing gets the general font. */
export function fontsFor(writing: Writing | null, weight: FontWeight): FontFace[] {
  const families = (writing && FAMILIES[writing]) || [GENERAL];
  return families.map((family) => open(family, weight));
}

function open(family: FontFamily, weight: FontWeight): FontFace {
  const style = weight === 'semibold' && family.semibold ? '600SemiBold' : '400Regular';
  const variant = `${family.file}_${style}`;
  let face = opened.get(variant);
  if (!face) {
    const path = require.resolve(`@expo-google-fonts/${family.package}/${style}/${variant}.ttf`);
    face = new FontFace(`${family.file}-${style.slice(3)}`, readFileSync(path));
    opened.set(variant, face);
  }
  return face;
}
