import { type OfferType, offerTypes } from '@veertig/rules';
import { fold } from '../caseload/case-words.ts';
import type { Scope } from '../db/scope.ts';
import { addUpAnswers, type OpenRequests, openBands, timelyDays } from './answer-store.ts';
import { arrangeAnswers } from './answers.ts';
import { balanceOf } from './balance-store.ts';
import { type Figures, figuresOfNow, keptFigures } from './figures-store.ts';
import { addUpHours, type ConfirmedHours } from './hours-store.ts';
import { monthsOf, type Period } from './input.ts';

/** Hours of one month, type or municipality. */
export type Hours = Pick<ConfirmedHours, 'people' | 'acceptedMinutes' | 'waitingMinutes'>;

const none: Hours = { people: 0, acceptedMinutes: 0, waitingMinutes: 0 };

/** Every figure of the agency in a period, as counted last; null when nobody counted yet. */
export async function overviewOfAll(scope: Scope, period: Period) {
  const figures = await keptFigures(scope);
  return figures && arrange(scope, figures, period);
}

/** The same of one caseload, as of now. */
export async function overviewOfOne(scope: Scope, period: Period, now: Date, counselorId: string) {
  return arrange(scope, await figuresOfNow(scope, now, counselorId), period, counselorId);
}

/** The figures of a period; the caseload and what is open are as of the counting, whatever the period. */
async function arrange(scope: Scope, figures: Figures, period: Period, counselorId?: string) {
  const { countedAt, behind } = figures;
  return {
    countedAt,
    behind,
    period,
    timelyDays,
    balance: await balanceOf(scope, figures.caseloads, counselorId),
    hours: arrangeHours(await addUpHours(scope, figures.hours, period), monthsOf(period)),
    answers: arrangeAnswers(await addUpAnswers(scope, figures.answers, period)),
    open: arrangeOpen(figures.open),
  };
}
export type Overview = Awaited<ReturnType<typeof arrange>>;

/** Hours by month in order, months without any too; by type in the order of the types; by municipality, most first. */
function arrangeHours(rows: readonly ConfirmedHours[], months: readonly string[]) {
  const of = (grouping: ConfirmedHours['grouping'], key: string) =>
    rows.find((row) => row.grouping === grouping && row.key === key);
  const total = rows.find(({ grouping }) => grouping === 'ALL');
  return {
    total: hoursOf(total),
    byMonth: months.map((month) => ({ month, ...hoursOf(of('MONTH', month)) })),
    byType: offerTypes.flatMap((offerType: OfferType) => {
      const row = of('OFFER_TYPE', offerType);
      return row ? [{ offerType, ...hoursOf(row) }] : [];
    }),
    byMunicipality: byMunicipality(rows.filter(({ grouping }) => grouping === 'MUNICIPALITY')),
  };
}

/** One line a municipality, however its name was typed; `municipality` is null for people of whom it is not known. */
function byMunicipality(rows: readonly ConfirmedHours[]) {
  const places = Map.groupBy(rows, ({ key }) => fold(key ?? ''));
  const lines = Array.from(places.values(), (members) => ({
    municipality: members[0]?.key?.trim() || null,
    ...members.map(hoursOf).reduce(sum, none),
  }));
  return lines.toSorted((a, b) => minutesOf(b) - minutesOf(a));
}

const hoursOf = (row: ConfirmedHours | undefined): Hours =>
  row ? { people: row.people, acceptedMinutes: row.acceptedMinutes, waitingMinutes: row.waitingMinutes } : none;

const sum = (a: Hours, b: Hours): Hours => ({
  people: a.people + b.people,
  acceptedMinutes: a.acceptedMinutes + b.acceptedMinutes,
  waitingMinutes: a.waitingMinutes + b.waitingMinutes,
});

/** Accepted and waiting together. */
export const minutesOf = ({ acceptedMinutes, waitingMinutes }: Hours): number => acceptedMinutes + waitingMinutes;

function arrangeOpen(rows: readonly OpenRequests[]) {
  return openBands.map((band) => {
    const { requests = 0, people = 0 } = rows.find((row) => row.band === band) ?? {};
    return { band, requests, people };
  });
}
