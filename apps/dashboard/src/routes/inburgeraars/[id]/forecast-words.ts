import { type Forecast, formatDay, formatMinutes, type Progress } from '@veertig/rules';

type Hours = Pick<Progress, 'goalReached' | 'remainingMinutes' | 'awaitingCheckMinutes'>;

/** Where this pace leads, in one or two sentences. Hours that wait for the check may already be enough. */
export function forecastWords(forecast: Forecast, hours: Hours): string {
  if (hours.goalReached) return 'De 40 uur is gehaald.';
  if (hours.awaitingCheckMinutes >= hours.remainingMinutes) {
    return 'Met de uren die op controle wachten, is de 40 uur gehaald.';
  }
  const { paceMinutesPerWeek, readyOn, beforeTermEnd, daysLeft } = forecast;
  if (daysLeft === null) return 'Er is nog geen termijn. Vul eerst het inburgeringscontract in.';
  if (daysLeft === 0) return 'De termijn is voorbij.';
  if (paceMinutesPerWeek === null) return 'De termijn begon pas. Over een tijdje staat hier een voorspelling.';
  if (paceMinutesPerWeek === 0) return 'Er zijn nog geen uren, dus ook geen tempo.';
  const pace = `Het tempo is ${formatMinutes(paceMinutesPerWeek)} per week.`;
  if (readyOn === null) return `${pace} Zo komt de 40 uur niet in zicht.`;
  const inTime = beforeTermEnd ? 'Dat is op tijd.' : 'Dat is na het einde van de termijn.';
  return `${pace} Op dit tempo klaar op ${formatDay(readyOn)}. ${inTime}`;
}

/** How long the term still runs. */
export function daysLeftWords(daysLeft: number | null): string {
  if (daysLeft === null) return 'nog geen termijn';
  if (daysLeft === 0) return 'voorbij';
  return daysLeft === 1 ? 'vandaag is de laatste dag' : `nog ${daysLeft} dagen`;
}
