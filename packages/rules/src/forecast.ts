import { addDays, type Day, daysBetween, isDay } from './calendar.ts';
import { joinTerms } from './exclusion.ts';
import { computeProgress, type ProgressInput } from './progress.ts';
import { itemsOf } from './read-input.ts';
import { RULESET } from './ruleset.ts';

/** `readyOn` is null when the pace is unknown or nought; `beforeTermEnd` and `daysLeft` are null without a term. */
export type Forecast = {
  paceMinutesPerWeek: number | null;
  readyOn: Day | null;
  beforeTermEnd: boolean | null;
  daysLeft: number | null;
};

const furthestDays = 3650;

/**
 * Where this pace leads. Convention: the pace is all counted and awaiting minutes over the days from the start of the first
 * term up to and including today (or the end of the last term when that is past), and is known from 14 days on.
 */
export function forecast({ terms, proofs, today }: ProgressInput): Forecast {
  const joined = joinTerms(terms);
  const start = joined[0]?.start;
  const end = joined.at(-1)?.end;
  if (!start || !end || !isDay(today))
    return { paceMinutesPerWeek: null, readyOn: null, beforeTermEnd: null, daysLeft: null };
  const { countedMinutes, awaitingCheckMinutes } = computeProgress({
    terms,
    proofs: itemsOf(proofs) as ProgressInput['proofs'],
    today,
  });
  const minutes = countedMinutes + awaitingCheckMinutes;
  const days = daysBetween(start, today < end ? today : end) + 1;
  const readyOn = readyDay(minutes, days, today);
  return {
    paceMinutesPerWeek: days >= RULESET.forecastMinimumDays ? Math.floor((minutes * 7) / days) : null,
    readyOn,
    beforeTermEnd: readyOn === null ? null : readyOn <= end,
    daysLeft: Math.max(0, daysBetween(today, end) + 1),
  };
}

/** The day on which the rest is done at this pace; today when nothing is left; null when that is out of sight. */
function readyDay(minutes: number, days: number, today: Day): Day | null {
  const rest = RULESET.requiredMinutes - minutes;
  if (rest <= 0) return today;
  if (minutes === 0 || days < RULESET.forecastMinimumDays) return null;
  const daysToGo = Math.ceil((rest * days) / minutes);
  return daysToGo > furthestDays ? null : addDays(today, daysToGo);
}
