import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isDay } from './calendar.ts';
import { type Forecast, forecast } from './forecast.ts';
import type { ProofState } from './proof-state.ts';
import type { Session, Term } from './session.ts';

const year: Term = { start: '2026-01-01', end: '2026-12-31' };

function forecastOf(minutes: number, today: string, terms: Term[] = [year], status: ProofState = 'ACCEPTED'): Forecast {
  const sessions: Session[] = minutes > 0 ? [{ from: '2026-01-01', to: '2026-01-10', minutes }] : [];
  return forecast({ terms, proofs: [{ id: 'p', status, sessions }], today });
}

describe('forecast', () => {
  it('rekent het tempo over de dagen tot en met vandaag', () => {
    // 20 hours in the 100 days up to 10 April: another 100 days for the other half.
    expect(forecastOf(1200, '2026-04-10')).toEqual({
      paceMinutesPerWeek: 84,
      readyOn: '2026-07-19',
      beforeTermEnd: true,
      daysLeft: 266,
    });
  });

  it('telt bevestigde uren mee, ook al wachten ze op controle', () => {
    expect(forecastOf(1200, '2026-04-10', [year], 'SIGNED')).toEqual(forecastOf(1200, '2026-04-10'));
  });

  it('rondt de laatste dag naar boven af', () => {
    expect(forecastOf(700, '2026-04-10')).toMatchObject({ paceMinutesPerWeek: 49, readyOn: '2026-12-09' });
  });

  it('is op tijd als het op de laatste dag klaar is, en niet een dag later', () => {
    expect(forecastOf(658, '2026-04-10')).toMatchObject({ readyOn: '2026-12-31', beforeTermEnd: true });
    expect(forecastOf(657, '2026-04-10')).toMatchObject({ readyOn: '2027-01-01', beforeTermEnd: false });
  });

  it('rekent na de termijn met de dagen van de termijn', () => {
    expect(forecastOf(1200, '2027-02-01')).toEqual({
      paceMinutesPerWeek: 23,
      readyOn: '2028-02-01',
      beforeTermEnd: false,
      daysLeft: 0,
    });
  });

  it('zegt als dit tempo te traag is', () => {
    expect(forecastOf(600, '2026-07-01')).toEqual({
      paceMinutesPerWeek: 23,
      readyOn: '2027-12-29',
      beforeTermEnd: false,
      daysLeft: 184,
    });
  });

  it.each<[string, Forecast, Forecast]>([
    [
      'zonder uren is er geen dag',
      forecastOf(0, '2026-04-10'),
      { paceMinutesPerWeek: 0, readyOn: null, beforeTermEnd: null, daysLeft: 266 },
    ],
    [
      'in de eerste dagen is het tempo niet bekend',
      forecastOf(120, '2026-01-13'),
      { paceMinutesPerWeek: null, readyOn: null, beforeTermEnd: null, daysLeft: 353 },
    ],
    [
      'na 14 dagen is het tempo bekend',
      forecastOf(120, '2026-01-14'),
      { paceMinutesPerWeek: 60, readyOn: '2026-10-07', beforeTermEnd: true, daysLeft: 352 },
    ],
    [
      'met 40 uren is het doel vandaag bereikt',
      forecastOf(2400, '2026-01-12'),
      { paceMinutesPerWeek: null, readyOn: '2026-01-12', beforeTermEnd: true, daysLeft: 354 },
    ],
    [
      'de laatste dag is er nog één',
      forecastOf(0, '2026-12-31'),
      { paceMinutesPerWeek: 0, readyOn: null, beforeTermEnd: null, daysLeft: 1 },
    ],
    [
      'na de termijn zijn er geen dagen meer',
      forecastOf(0, '2027-02-01'),
      { paceMinutesPerWeek: 0, readyOn: null, beforeTermEnd: null, daysLeft: 0 },
    ],
    [
      'zonder termijn is niets bekend',
      forecastOf(600, '2026-04-10', []),
      { paceMinutesPerWeek: null, readyOn: null, beforeTermEnd: null, daysLeft: null },
    ],
    [
      'een dag buiten zicht is geen dag',
      forecastOf(1, '2026-04-10'),
      { paceMinutesPerWeek: 0, readyOn: null, beforeTermEnd: null, daysLeft: 266 },
    ],
  ])('%s', (_title, actual, expected) => {
    expect(actual).toEqual(expected);
  });

  it('belooft nooit een dag in het verleden en rekent in hele minuten', () => {
    const todays = fc.integer({ min: -30, max: 500 }).map((offset) => addDays('2026-01-01', offset));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), todays, (minutes, today) => {
        const { readyOn, paceMinutesPerWeek, daysLeft } = forecastOf(minutes, today);
        if (readyOn !== null) expect(isDay(readyOn) && readyOn >= today).toBe(true);
        if (paceMinutesPerWeek !== null) expect(Number.isInteger(paceMinutesPerWeek)).toBe(true);
        expect(daysLeft).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
