/** A calendar day `YYYY-MM-DD`; days compare as text. Arithmetic on anything that is no day gives text that is no day. */
export type Day = string;

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;
const daysPerEra = 146_097;
const epochShift = 719_468;

/** True for a real day between the years 1 and 9999. */
export function isDay(value: unknown): value is Day {
  if (typeof value !== 'string') return false;
  const [year, month, dayOfMonth] = partsOf(value);
  if (!(year >= 1 && month >= 1 && month <= 12)) return false;
  return dayOfMonth >= 1 && dayOfMonth <= daysInMonth(year, month);
}

/** The day `count` days later, or earlier when negative. */
export function addDays(day: Day, count: number): Day {
  return fromSerial(toSerial(day) + count);
}

/** The same day of the month `count` months later; clamped to the last day of a shorter month (EX-02). */
export function addMonths(day: Day, count: number): Day {
  const [year, month, dayOfMonth] = partsOf(day);
  const months = year * 12 + (month - 1) + count;
  const targetYear = Math.floor(months / 12);
  const targetMonth = months - targetYear * 12 + 1;
  return write(targetYear, targetMonth, Math.min(dayOfMonth, daysInMonth(targetYear, targetMonth)));
}

/** Days from the first to the second: 0 for the same day, negative when the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return toSerial(to) - toSerial(from);
}

/** Day of the week: 1 is Monday, 7 is Sunday. */
export function weekday(day: Day): number {
  return ((((toSerial(day) + 3) % 7) + 7) % 7) + 1;
}

/** Year, month and day of the month as numbers; NaN when the text has not the shape of a day. */
export function partsOf(day: Day): [year: number, month: number, dayOfMonth: number] {
  const match = shape.exec(day);
  return match ? [Number(match[1]), Number(match[2]), Number(match[3])] : [Number.NaN, Number.NaN, Number.NaN];
}

/** Writes a day; the parts are not checked (see `isDay`). */
export function write(year: number, month: number, dayOfMonth: number): Day {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(dayOfMonth)}`;
}

function daysInMonth(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return leap ? 29 : 28;
}

// Days since 1970-01-01, counted in years that begin in March and eras of 400 years (Howard Hinnant, "days_from_civil").
function toSerial(day: Day): number {
  const [year, month, dayOfMonth] = partsOf(day);
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + dayOfMonth - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * daysPerEra + dayOfEra - epochShift;
}

function fromSerial(serial: number): Day {
  const shifted = serial + epochShift;
  const era = Math.floor(shifted / daysPerEra);
  const dayOfEra = shifted - era * daysPerEra;
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const dayOfMonth = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  return write(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfMonth);
}
