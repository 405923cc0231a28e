import { dayIn } from '../translation/fill.ts';
import type { LanguageCode } from '../translation/language.ts';
import { languages } from '../translation/languages.ts';
import type { ListedOffer } from './api.ts';

type Moment = ListedOffer['times'][number];

// A Monday: the first of seven days from which the names of the weekdays come.
const monday = Date.UTC(2024, 0, 1);
const dayLength = 86_400_000;

/** The name of a weekday, 1 for Monday, as a reader of a language writes it. */
export function weekdayIn(code: LanguageCode, weekday: number): string {
  const locale = `${code}-u-ca-gregory-nu-latn`;
  return new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(
    monday + (weekday - 1) * dayLength,
  );
}

/** A moment as one line: "maandag 19:00–21:00" each week, or a day once. */
export function momentIn(code: LanguageCode, moment: Moment): string {
  const day = 'weekday' in moment ? weekdayIn(code, moment.weekday) : dayIn(code, moment.date);
  const hours = `${moment.from}–${moment.until}`;
  return `${day} ${isRightToLeft(code) ? keptInOrder(hours) : hours}`;
}

const isRightToLeft = (code: LanguageCode) => languages.some((one) => one.code === code && one.direction === 'rtl');

// Between letters that run the other way the end would stand before the beginning.
const keptInOrder = (hours: string) => `\u2066${hours}\u2069`;
