import type { Scope } from '../db/scope.ts';
import type { Period } from './input.ts';
import { type Hours, minutesOf, type Overview, overviewOfAll } from './view.ts';

/** Fewer people than this are never counted in what leaves the team: somebody could be recognized (D-28). */
export const suppressedBelow = 5;

/** A figure that may leave the team: people and whole hours rounded to fives; null: too few people to say. */
export interface SharedFigure {
  people: number | null;
  hours: number | null;
}

/**
 * What may be told about so many people. Rounded figures keep a small group from being found by subtraction: from a
 * total, from another table, or from the same table of another period.
 */
export function sharedFigure(people: number, minutes: number): SharedFigure {
  if (people < suppressedBelow) return { people: null, hours: null };
  return { people: toFives(people), hours: toFives(minutes / 60) };
}

/** The sum of what a table tells: it adds nothing that the table does not say already. */
export function sharedTotal(figures: readonly SharedFigure[]): { people: number; hours: number } {
  const total = (of: (figure: SharedFigure) => number | null) => figures.reduce((sum, one) => sum + (of(one) ?? 0), 0);
  return { people: total(({ people }) => people), hours: total(({ hours }) => hours) };
}

/** What may leave the team of the figures of the agency, as counted last; null when nobody counted yet. */
export async function sharedOverview(scope: Scope, period: Period): Promise<SharedOverview | null> {
  const figures = await overviewOfAll(scope, period);
  return figures && shareOverview(figures);
}

/** The figures of the agency that may leave the team: hours and open requests, nothing of one colleague. */
function shareOverview({ countedAt, behind, period, hours, open }: Overview) {
  const told = <Of extends Hours>(rows: readonly Of[]) =>
    rows.filter(({ people }) => people > 0).map((row) => ({ ...row, ...sharedFigure(row.people, minutesOf(row)) }));
  const months = told(hours.byMonth).map(({ month, people, hours }) => ({ month, people, hours }));
  const types = told(hours.byType).map(({ offerType, people, hours }) => ({ offerType, people, hours }));
  const places = told(hours.byMunicipality).map(({ municipality, people, hours }) => ({ municipality, people, hours }));
  return {
    countedAt,
    behind,
    period,
    suppressedBelow,
    byMonth: { rows: months, total: sharedTotal(months) },
    byType: { rows: types, total: sharedTotal(types) },
    byMunicipality: { rows: places, total: sharedTotal(places) },
    open: open.map(({ band, people }) => ({ band, people: people === 0 ? 0 : sharedFigure(people, 0).people })),
  };
}
export type SharedOverview = ReturnType<typeof shareOverview>;

const toFives = (count: number): number => Math.round(count / 5) * 5;
