import { isDay, offerLanguageLabel, offerLanguages, type participantStatuses } from '@veertig/rules';
import { fold } from '../caseload/case-words.ts';

// What people write in a cell, as the form of a participant would have it. What is not understood stays as it was
// typed, so that the form says what is wrong with it.

/** A day as YYYY-MM-DD, from 31/12/2026, 31-12-2026, 31.12.2026 or the same the other way round. */
export function dayFrom(typed: string): string {
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(typed) ?? [];
  const written = day && month && year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : typed;
  return isDay(written) ? written : typed;
}

const yes = new Set(['ja', 'j', 'x', 'waar', 'true', '1']);
const no = new Set(['nee', 'neen', 'n', 'onwaar', 'false', '0', '']);

/** Yes or no; undefined when it is neither. */
export function yesFrom(typed: string): boolean | undefined {
  const word = fold(typed);
  return yes.has(word) ? true : no.has(word) ? false : undefined;
}

const languages = new Map<string, string>([
  ...offerLanguages.map((code) => [code, code] as const),
  ...offerLanguages.map((code) => [fold(offerLanguageLabel(code)), code] as const),
  ['makkelijk', 'makkelijk'],
  ['makkelijk nederlands', 'makkelijk'],
  ['eenvoudig nederlands', 'makkelijk'],
  ['oekraiens', 'uk'],
  ['perzisch', 'fa'],
  ['farsi', 'fa'],
  ['dari', 'fa'],
  ['pasjtoe', 'ps'],
  ['pashto', 'ps'],
  ['', 'nl'],
]);

/** The code of a language that we have pages in, or what was typed. */
export const languageFrom = (typed: string): string => languages.get(fold(typed)) ?? typed;

const statuses = new Map<string, (typeof participantStatuses)[number]>([
  ['verplicht', 'OBLIGED'],
  ['verplichte', 'OBLIGED'],
  ['verplichte inburgeraar', 'OBLIGED'],
  ['rechthebbend', 'ENTITLED'],
  ['rechthebbende', 'ENTITLED'],
  ['rechthebbende inburgeraar', 'ENTITLED'],
  ['onbekend', 'UNKNOWN'],
  ['nog niet bekend', 'UNKNOWN'],
  ['', 'UNKNOWN'],
]);

/** The status of the official record, or what was typed (TG-08). */
export const statusFrom = (typed: string): string => statuses.get(fold(typed)) ?? typed;

const trajectories = new Map<string, string>([
  ['inburgeringstraject', 'REGULAR'],
  ['regulier', 'REGULAR'],
  ['gewoon', 'REGULAR'],
  ['', 'REGULAR'],
  ['voortraject', 'PRE_TRAJECTORY'],
]);

/** The kind of trajectory, or what was typed (TG-06). */
export const trajectoryFrom = (typed: string): string => trajectories.get(fold(typed)) ?? typed;
