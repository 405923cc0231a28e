import type { Direction } from '../pdf/logical-runs.ts';

/** The languages a flyer for participants exists in, as they stand in addresses; `makkelijk` is easy Dutch. */
export const flyerLanguages = ['nl', 'makkelijk', 'en', 'fr', 'ar', 'uk', 'tr', 'fa', 'ps', 'ti', 'so', 'es'] as const;
export type FlyerLanguage = (typeof flyerLanguages)[number];

/** Lines to write on, one below the other, each behind its label. */
export type WritingLines = readonly string[];

/** The few words of a flyer. `{hours}`, `{phone}` and `{pathway}` are filled in when it is drawn. */
export interface FlyerText {
  /** BCP 47, for example `nl-BE`. */
  tag: string;
  direction: Direction;
  /** Two lines at most. */
  title: string;
  /** What the drawing of the forty shows. */
  block: string;
  what: string;
  /** Examples, or what nobody asks. */
  more: string;
  steps: readonly [string, string, string];
  scan: string;
  help: string;
  lines: WritingLines;
  /** That it is a translation; null for Dutch. */
  translation: string | null;
}
