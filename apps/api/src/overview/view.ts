import { type OfferType, offerTypes } from '@veertig/rules';
import { fold } from '../caseload/case-words.ts';
import type { Scope } from '../db/scope.ts';
import { type Answers, answerTimes, type OpenBand, openBands, openRequests, timelyDays } from './answer-store.ts';
import { caseloadBalance } from './balance-store.ts';
import { type ConfirmedHours, confirmedHours } from './hours-store.ts';
import { monthsOf, type Period } from './input.ts';

/** Hours of one month, type or municipality. */
export type Hours = Pick<ConfirmedHours, 'people' | 'acceptedMinutes' | 'waitingMinutes'>;

const none: Hours = { people: 0, acceptedMinutes: 0, waitingMinutes: 0 };

/** Every figure of a period, counted in the database; the caseload and what is open are as of now. */
export async function overviewOf(scope: Scope, period: Period, { now, today }: Moment, counselorId?: string) {
  return {
    period: period.months,
    timelyDays,
    balance: await caseloadBalance(scope, today, counselorId),
    hours: arrangeHours(await confirmedHours(scope, period, counselorId), monthsOf(period.months)),
    answers: arrangeAnswers(await answerTimes(scope, period, now, counselorId)),
    open: arrangeOpen(await openRequests(scope, now, counselorId)),
  };
}
export type Overview = Awaited<ReturnType<typeof overviewOf>>;

interface Moment {
  now: Date;
  today: string;
}

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

const nothingAsked = { asked: 0, answered: 0, refused: 0, open: 0, timely: 0, ripe: 0, median: null, ninth: null };

function arrangeAnswers(rows: readonly Answers[]) {
  const byChannel = rows.flatMap(({ all, channel, answered, timely, median, ninth }) =>
    all || channel === null ? [] : [{ channel, answered, timely, median, ninth }],
  );
  const {
    all: _,
    channel: __,
    ...total
  } = rows.find(({ all }) => all) ?? { ...nothingAsked, all: true, channel: null };
  return { total, byChannel: byChannel.toSorted((a, b) => b.answered - a.answered) };
}

function arrangeOpen(rows: readonly { band: OpenBand; requests: number; people: number }[]) {
  return openBands.map((band) => {
    const { requests = 0, people = 0 } = rows.find((row) => row.band === band) ?? {};
    return { band, requests, people };
  });
}
