import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { FontFace } from './font-face.ts';

export type FontWeight = 'regular' | 'semibold';

interface FontFamily {
  package: string;
  file: string;
  /** Matches a character of the scripts this family is for, signs that these scripts share included. */
  scripts: RegExp;
}

/**
 * In order of preference. Another script is one more line: its files are read when a text first needs them.
 * IBM Plex Sans Arabic stands before Noto: its letters keep their dots, so copied text stays whole.
 */
const FAMILIES: readonly FontFamily[] = [
  {
    package: '@expo-google-fonts/noto-sans',
    file: 'NotoSans',
    scripts: /\p{scx=Latin}|\p{scx=Greek}|\p{scx=Cyrillic}/u,
  },
  { package: '@expo-google-fonts/ibm-plex-sans-arabic', file: 'IBMPlexSansArabic', scripts: /\p{scx=Arabic}/u },
  { package: '@expo-google-fonts/noto-sans-arabic', file: 'NotoSansArabic', scripts: /\p{scx=Arabic}/u },
];

const WEIGHTS = { regular: '400Regular', semibold: '600SemiBold' } as const;

const require = createRequire(import.meta.url);
const opened = new Map<string, FontFace>();

/** Fonts to try for a character of one script, best first; the first family serves signs without a script. */
export function fontsFor(character: string, weight: FontWeight): FontFace[] {
  const matching = FAMILIES.filter((family) => family.scripts.test(character));
  return (matching.length > 0 ? matching : FAMILIES.slice(0, 1)).map((family) => open(family, weight));
}

function open(family: FontFamily, weight: FontWeight): FontFace {
  const variant = `${family.file}_${WEIGHTS[weight]}`;
  let face = opened.get(variant);
  if (!face) {
    const path = require.resolve(`${family.package}/${WEIGHTS[weight]}/${variant}.ttf`);
    face = new FontFace(`${family.file}-${weight === 'regular' ? 'Regular' : 'SemiBold'}`, readFileSync(path));
    opened.set(variant, face);
  }
  return face;
}
