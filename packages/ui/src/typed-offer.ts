import type { ActivityCriteria, DutchLevel, OfferLanguage, OfferSetting, OfferType } from '@veertig/rules';

/** The fields of a form as they were typed, by name. */
type Typed = Record<string, string>;
/** A moment of an offer: each week on a weekday (1 is Monday), or once on a day. */
type Moment = { weekday: number; from: string; until: string } | { date: string; from: string; until: string };
type TypedMoment = { weekday: string; date: string; from: string; until: string };

const texts = [
  'municipality',
  'title',
  'description',
  'dutchPracticeChance',
  'timesNote',
  'endsOn',
  'cost',
  'practical',
  'place',
  'organizationName',
  'contactName',
  'contactEmail',
  'contactPhone',
  'website',
  'capacity',
] as const;
const ticks = ['byAppointment', 'free', 'childcare', 'travelHelp', 'showName', 'showEmail', 'showPhone'] as const;

/** The questions of the criteria check that are answered with yes or no; the setting is asked once for the offer. */
export const offerCriteria = [
  'dutchContext',
  'meetsNewPeople',
  'lastingContactsLikely',
  'mostlyAlone',
  'fluentDutchSpeakersPresent',
  'workingLanguageDutch',
  'mutualInteraction',
  'othersSpeakDutchWell',
  'onlineOnly',
] as const satisfies readonly (keyof ActivityCriteria)[];
type Criterion = (typeof offerCriteria)[number];

/** An offer as a form hands it to the api, which checks every field. */
export type OfferToSend = Record<(typeof texts)[number], string> &
  Record<(typeof ticks)[number], boolean> & {
    offerType: OfferType;
    setting: OfferSetting;
    dutchLevel: DutchLevel;
    textLanguage: OfferLanguage;
    times: TypedMoment[];
    criteria: Record<Criterion, boolean | null>;
  };

/** An offer as it is stored; what may be empty is null. */
export type StoredOffer = { [Name in (typeof texts)[number]]: string | number | null } & Record<
  (typeof ticks)[number],
  boolean
> & { offerType: string; setting: string; dutchLevel: string; textLanguage: string } & {
    times: readonly Moment[];
    criteria: ActivityCriteria;
  };

const fewestRows = 3;

/** How many rows for moments a form shows: those that hold something, and some to fill in. */
export function momentRows(typed: Typed): number {
  const numbers = Object.keys(typed).flatMap((name) => /^times\.(\d{1,2})\./.exec(name)?.[1] ?? []);
  return Math.max(fewestRows, ...numbers.map((number) => Number(number) + 1));
}

/** Reads the form of an offer. What was not chosen stays empty: the api asks for it with all the rest. */
export function readOffer(typed: Typed): OfferToSend {
  const text = (name: string) => typed[name] ?? '';
  const answers = offerCriteria.map((name) => [name, yesOrNo(typed[`criteria.${name}`])]);
  return {
    ...(Object.fromEntries(texts.map((name) => [name, text(name)])) as Record<(typeof texts)[number], string>),
    ...(Object.fromEntries(ticks.map((name) => [name, typed[name] === 'on'])) as Record<
      (typeof ticks)[number],
      boolean
    >),
    offerType: text('offerType') as OfferType,
    setting: text('setting') as OfferSetting,
    dutchLevel: text('dutchLevel') as DutchLevel,
    textLanguage: (text('textLanguage') || 'nl') as OfferLanguage,
    times: Array.from({ length: momentRows(typed) }, (_, row) => ({
      weekday: text(`times.${row}.weekday`),
      date: text(`times.${row}.date`),
      from: text(`times.${row}.from`),
      until: text(`times.${row}.until`),
    })),
    criteria: Object.fromEntries(answers) as Record<Criterion, boolean | null>,
  };
}

/** A stored offer as the texts of its form. */
export function writeOffer(offer: StoredOffer): Typed {
  const moments = offer.times.flatMap((moment, row) =>
    Object.entries(moment).map(([name, value]) => [`times.${row}.${name}`, String(value)]),
  );
  return {
    ...Object.fromEntries(texts.map((name) => [name, String(offer[name] ?? '')])),
    ...Object.fromEntries(ticks.map((name) => [name, offer[name] ? 'on' : ''])),
    ...Object.fromEntries(moments),
    ...Object.fromEntries(offerCriteria.map((name) => [`criteria.${name}`, asWord(offer.criteria[name])])),
    offerType: offer.offerType,
    setting: offer.setting,
    dutchLevel: offer.dutchLevel,
    textLanguage: offer.textLanguage,
  };
}

/** The field of the form that a field of the api stands for. */
export function fieldOfOffer(field: string): string {
  const name = field.replace(/^offer\./, '');
  return name === 'times' ? 'times.0.weekday' : name;
}

const yesOrNo = (word: string | undefined) => (word === 'ja' ? true : word === 'nee' ? false : null);
const asWord = (answer: boolean | null | undefined) => (answer === true ? 'ja' : answer === false ? 'nee' : '');
