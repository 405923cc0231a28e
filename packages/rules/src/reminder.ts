import { addDays, type Day, partsOf, weekday, write } from './calendar.ts';
import { RULESET } from './ruleset.ts';

/** A day and the hours of the wall clock in Brussels between which a reminder may go out. */
export type ReminderMoment = { day: Day; from: string; to: string };

/** Which days nobody works. The Flemish community day, 11 July, is a day off for most local authorities (D-20). */
export type HolidayCalendar = { communityDay: boolean };

/** What went out so far about one link: the day the request was accepted, and the days of the reminders after it. */
export type RemindedOn = { sentOn: Day; remindedOn: readonly Day[] };

// Belgian public holidays, in days after Easter and as month and day.
const afterEaster = { easterMonday: 1, ascension: 39, whitMonday: 50 };
const fixed = ['01-01', '05-01', '07-21', '08-15', '11-01', '11-11', '12-25'];
const communityDay = '07-11';

/**
 * When the first, second ... reminder goes out: so many days after the request mail, or on the next working day. Null
 * when there is no such reminder (D-20).
 */
export function reminderAt(sentOn: Day, number: number, calendar?: HolidayCalendar): ReminderMoment | null {
  const wait = RULESET.reminderDays[number - 1];
  return wait === undefined ? null : momentFrom(addDays(sentOn, wait), calendar);
}

/**
 * The next reminder about a link, or null after the last one. When the one before went out late, a few days lie
 * between (D-20).
 */
export function nextReminder(
  { sentOn, remindedOn }: RemindedOn,
  calendar?: HolidayCalendar,
): (ReminderMoment & { number: number }) | null {
  const number = remindedOn.length + 1;
  const planned = reminderAt(sentOn, number, calendar);
  const previous = remindedOn.at(-1);
  if (planned === null) return null;
  const spaced = previous === undefined ? planned : momentFrom(addDays(previous, RULESET.reminderGapDays), calendar);
  return { number, ...(spaced.day > planned.day ? spaced : planned) };
}

/** Whether people work on a day: Monday to Friday, no public holiday. */
export function isWorkingDay(day: Day, calendar: HolidayCalendar = RULESET.holidays): boolean {
  return weekday(day) <= 5 && !isHoliday(day, calendar);
}

/** Whether a day is a public holiday in Belgium, or the Flemish community day where that is one. */
export function isHoliday(day: Day, calendar: HolidayCalendar = RULESET.holidays): boolean {
  const monthAndDay = day.slice(5);
  if (fixed.includes(monthAndDay)) return true;
  if (monthAndDay === communityDay) return calendar.communityDay;
  const easter = easterOf(partsOf(day)[0]);
  return Object.values(afterEaster).some((days) => addDays(easter, days) === day);
}

/** Easter Sunday of a year in the Gregorian calendar (the anonymous algorithm that Meeus gives in "Astronomical Algorithms"). */
export function easterOf(year: number): Day {
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const golden = year % 19;
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - moon - (yearOfCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * sunday) / 451);
  const days = moon + sunday - 7 * late + 114;
  return write(year, Math.floor(days / 31), (days % 31) + 1);
}

function momentFrom(earliest: Day, calendar?: HolidayCalendar): ReminderMoment {
  const { from, to } = RULESET.reminderHours;
  return { day: workingDayFrom(earliest, calendar), from: clock(from), to: clock(to) };
}

/** The day itself when people work then, else the next working day. */
function workingDayFrom(day: Day, calendar?: HolidayCalendar): Day {
  // Days that people do not work never follow each other for a week; text that is no day comes back as it is.
  const days = [0, 1, 2, 3, 4, 5, 6].map((count) => addDays(day, count));
  return days.find((candidate) => isWorkingDay(candidate, calendar)) ?? day;
}

const clock = (hour: number): string => `${String(hour).padStart(2, '0')}:00`;
