import { formatDay } from '@veertig/rules';

type Moment = { weekday: number; from: string; until: string } | { date: string; from: string; until: string };

/** The days of the week by their number; 1 is Monday. */
export const weekdays = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'] as const;

/** A moment of an offer: "dinsdag 19:30–21:00" each week, or a day once. */
export function momentText(moment: Moment): string {
  const day = 'weekday' in moment ? (weekdays[moment.weekday - 1] ?? '') : formatDay(moment.date);
  return `${day} ${moment.from}–${moment.until}`;
}
