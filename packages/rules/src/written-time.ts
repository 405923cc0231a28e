import { type Day, isDay, partsOf, weekday } from './calendar.ts';
import { clockMinutes, isClockSession, isPeriodSession, repeatOf, type Session, sessionMinutes } from './session.ts';

export const monthNames = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const;
const weekdayNames = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'] as const;

/** Integer minutes in words: 150 is `2 u 30`, 180 is `3 u`, 45 is `45 min`, 0 is `0 u`. */
export function formatMinutes(minutes: number): string {
  if (!Number.isFinite(minutes)) return '0 u';
  const whole = Math.abs(Math.trunc(minutes));
  const sign = minutes <= -1 ? '-' : '';
  const [hours, rest] = [Math.floor(whole / 60), whole % 60];
  if (hours === 0 && rest > 0) return `${sign}${rest} min`;
  return `${sign}${hours} u${rest > 0 ? ` ${twoDigits(rest)}` : ''}`;
}

/** `dinsdag 6 oktober 2026`; text that is no day stays as it is. */
export function formatDay(day: Day): string {
  return isDay(day) ? `${weekdayName(day)} ${dayAndMonth(day)} ${yearOf(day)}` : day;
}

/** `di 6 oktober`, where the year is clear from what stands around it. */
export function formatDayShort(day: Day): string {
  return isDay(day) ? `${weekdayName(day).slice(0, 2)} ${dayAndMonth(day)}` : day;
}

/** `06/10/2026`. */
export function formatDayNumeric(day: Day): string {
  if (!isDay(day)) return day;
  const [, month, dayOfMonth] = partsOf(day);
  return `${twoDigits(dayOfMonth)}/${twoDigits(month)}/${yearOf(day)}`;
}

/** A line of hours in words. `time` is empty when the line has no clock times. */
export function formatSession(session: Session): { when: string; time: string; hours: string } {
  const repeat = repeatOf(session) ?? 1;
  const times = repeat === 1 ? '' : ` (${repeat} keer)`;
  return {
    when: `${formatWhen(session)}${times}`,
    time: formatTimes(session),
    hours: formatMinutes(sessionMinutes(session)),
  };
}

function formatWhen(session: Session): string {
  if ('date' in session)
    return isDay(session.date) ? `${formatDayShort(session.date)} ${yearOf(session.date)}` : session.date;
  const { from, to } = session;
  if (!isDay(from) || !isDay(to)) return `${from} tot en met ${to}`;
  const start = yearOf(from) === yearOf(to) ? dayAndMonth(from) : `${dayAndMonth(from)} ${yearOf(from)}`;
  return `${start} tot en met ${dayAndMonth(to)} ${yearOf(to)}`;
}

function formatTimes(session: Session): string {
  if (isPeriodSession(session) || !isClockSession(session)) return '';
  const dotted = (time: string) => (clockMinutes(time) === undefined ? time : time.replace(':', '.'));
  return `${dotted(session.start)} - ${dotted(session.end)}`;
}

function weekdayName(day: Day): string {
  return weekdayNames[weekday(day) - 1] ?? '';
}

function dayAndMonth(day: Day): string {
  const [, month, dayOfMonth] = partsOf(day);
  return `${dayOfMonth} ${monthNames[month - 1] ?? ''}`;
}

function yearOf(day: Day): number {
  return partsOf(day)[0];
}

function twoDigits(part: number): string {
  return String(part).padStart(2, '0');
}
