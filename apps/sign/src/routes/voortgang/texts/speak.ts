import { formatDay, formatMinutes } from '@veertig/rules';
import { dutch, type Language } from './languages.ts';
import type { TextKey } from './nl.ts';

type Values = Record<string, string | number>;

/** Sentences, hours and days in one language. */
export interface Voice {
  text(key: TextKey, values?: Values): string;
  hours(minutes: number): string;
  day(day: string): string;
}

const filled = (sentence: string, values: Values, wrap: (value: string) => string) =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => wrap(String(values[name] ?? '')));

// A Dutch name inside a sentence that runs the other way keeps its own direction.
const isolated = (value: string) => `\u2068${value}\u2069`;

/** How one language says things: digits stay 0-9 and years ours, because that is what stands on every letter. */
export function speak({ tag, texts }: Language): Voice {
  if (tag === 'nl') {
    return { text: (key, values = {}) => filled(texts[key], values, String), hours: formatMinutes, day: formatDay };
  }
  const plain = { numberingSystem: 'latn' };
  const days = new Intl.DateTimeFormat(tag, { ...plain, calendar: 'gregory', dateStyle: 'long', timeZone: 'UTC' });
  const hours = new Intl.NumberFormat(tag, { ...plain, style: 'unit', unit: 'hour', unitDisplay: 'long' });
  const minutes = new Intl.NumberFormat(tag, { ...plain, style: 'unit', unit: 'minute', unitDisplay: 'long' });
  return {
    text: (key, values = {}) => filled(texts[key], values, isolated),
    hours: (total) => {
      const rest = total % 60;
      return [hours.format(Math.floor(total / 60)), rest > 0 && minutes.format(rest)].filter(Boolean).join(' ');
    },
    // Ukrainian and others end a date with "р.", short for year: the sentence has its own full stop.
    day: (day) => days.format(new Date(`${day}T12:00:00Z`)).replace(/\s\p{L}+\.$/u, ''),
  };
}

/** The Dutch voice, to stand beside every other one. */
export const dutchVoice: Voice = speak(dutch);

/** A Dutch sentence for a place without markup, which keeps its direction in a page that runs the other way. */
export const dutchAside = (key: TextKey): string => `\u2066${dutchVoice.text(key)}\u2069`;
