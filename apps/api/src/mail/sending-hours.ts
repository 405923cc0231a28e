import { addDays, type HolidayCalendar, isWorkingDay, RULESET } from '@veertig/rules';
import { instantAt, wallTime } from '../brussels-time.ts';

const hour = (count: number) => `${String(count).padStart(2, '0')}:00`;
const from = hour(RULESET.reminderHours.from);
const to = hour(RULESET.reminderHours.to);

/** Whether a reminder may go out now: on working days between 9 and 17 h in Brussels (D-20). */
export function isSendingHour(now: Date, calendar: HolidayCalendar): boolean {
  const { day, time } = wallTime(now);
  return isWorkingDay(day, calendar) && from <= time && time < to;
}

/** The instant from which a reminder may go out: now, or when the next working day begins (D-20). */
export function nextSendingHour(now: Date, calendar: HolidayCalendar): Date {
  if (isSendingHour(now, calendar)) return now;
  const { day, time } = wallTime(now);
  let next = time < from ? day : addDays(day, 1);
  while (!isWorkingDay(next, calendar)) next = addDays(next, 1);
  return instantAt(next, from);
}
