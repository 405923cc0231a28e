import {
  type DayPart,
  type DutchLevel,
  dayParts,
  dutchLevels,
  type OfferLanguage,
  type OfferSetting,
  type OfferType,
  offerLanguages,
  offerSettings,
  offerTypes,
} from '@veertig/rules';

/** What somebody looks for: the same names as in the address of the page and of the feeds. */
export type Search = {
  place: string;
  /** How far from the place, in kilometers; 0 is the municipality itself. */
  km: number;
  text: string;
  type: OfferType[];
  setting: OfferSetting | undefined;
  level: DutchLevel | undefined;
  dayPart: DayPart[];
  language: OfferLanguage | undefined;
  free: boolean;
  childcare: boolean;
  byAppointment: boolean;
  /** From which offer on: the end of the page before. */
  after: string;
};

export const distances = [0, 5, 10, 25, 50];
const usualDistance = 10;
export const ticks = ['free', 'childcare', 'byAppointment'] as const;

/** Reads the filters of an address; what is unknown counts as no filter, so that a shared address always opens. */
export function readSearch(params: URLSearchParams): Search {
  const some = <T extends string>(name: string, known: readonly T[]) =>
    known.filter((value) => params.getAll(name).includes(value));
  const one = <T extends string>(name: string, known: readonly T[]) => some(name, known)[0];
  const ticked = (name: (typeof ticks)[number]) => ['on', '1', 'true', 'ja'].includes(params.get(name) ?? '');
  const km = Number(params.get('km') || usualDistance);
  return {
    place: params.get('place')?.trim().slice(0, 100) ?? '',
    km: Number.isInteger(km) && km >= 0 && km <= 100 ? km : usualDistance,
    text: params.get('text')?.trim().slice(0, 100) ?? '',
    type: some('type', offerTypes),
    setting: one('setting', offerSettings),
    level: one('level', dutchLevels),
    dayPart: some('dayPart', dayParts),
    language: one('language', offerLanguages),
    free: ticked('free'),
    childcare: ticked('childcare'),
    byAppointment: ticked('byAppointment'),
    after: params.get('after') ?? '',
  };
}

/** The shortest address of a search, with its question mark, or nothing when there is no filter at all. */
export function queryOf({
  place,
  km,
  text,
  type,
  setting,
  level,
  dayPart,
  language,
  after,
  ...search
}: Search): string {
  const pairs: [string, string][] = [
    ['place', place],
    ['km', place && km !== usualDistance ? String(km) : ''],
    ['text', text],
    ...type.map((one): [string, string] => ['type', one]),
    ['setting', setting ?? ''],
    ['level', level ?? ''],
    ...dayPart.map((one): [string, string] => ['dayPart', one]),
    ['language', language ?? ''],
    ...ticks.map((name): [string, string] => [name, search[name] ? 'on' : '']),
    ['after', after],
  ];
  const filled = pairs.filter(([, value]) => value !== '');
  return filled.length > 0 ? `?${new URLSearchParams(filled)}` : '';
}
