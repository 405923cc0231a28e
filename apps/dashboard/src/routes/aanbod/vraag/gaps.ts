import { type OfferType, offerTypeLabel } from '@veertig/rules';

type Row = { municipality: { name: string }; offerType: OfferType; asked: number | null; offered: number };

/** One type in one municipality: the numbers in words, and the lengths of its bars from 0 to 100. */
export type Gap = {
  type: string;
  asked: string;
  offered: string;
  askedBar: number;
  offeredBar: number;
  missing: boolean;
};

/** What people do against what is offered, by municipality, where something is missing first. Few people are said in words, never counted (D-28). */
export function placesWithGaps(rows: readonly Row[], suppressedBelow: number): { name: string; gaps: Gap[] }[] {
  const most = Math.max(1, ...rows.map(({ asked, offered }) => Math.max(asked ?? 0, offered)));
  const bar = (count: number) => Math.round((100 * count) / most);
  const gapOf = ({ offerType, asked, offered }: Row): Gap => ({
    type: offerTypeLabel(offerType),
    asked: asked === null ? `minder dan ${suppressedBelow}` : String(asked),
    offered: String(offered),
    askedBar: bar(asked ?? 0),
    offeredBar: bar(offered),
    missing: offered === 0 && asked !== 0,
  });
  const byPlace = Map.groupBy(rows, ({ municipality }) => municipality.name);
  const places = [...byPlace].map(([name, members]) => ({ name, gaps: members.map(gapOf) }));
  return places.toSorted((one, other) => Number(hasMissing(other)) - Number(hasMissing(one)));
}

const hasMissing = ({ gaps }: { gaps: readonly Gap[] }): boolean => gaps.some(({ missing }) => missing);
