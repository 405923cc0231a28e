import type { DayPart, DutchLevel, OfferSetting, OfferType } from '@veertig/rules';

/** The words around offers in one language; an offer itself stays in the language of its owner. `{...}` is filled in. */
export type OfferWords = {
  /** In the menu. */
  menu: string;
  title: string;
  lead: string;
  /** For search engines. */
  description: string;
  search: {
    heading: string;
    place: string;
    placeHint: string;
    km: string;
    /** With `{km}`. */
    within: string;
    onlyHere: string;
    text: string;
    more: string;
    type: string;
    setting: string;
    level: string;
    dayPart: string;
    language: string;
    /** The choice that is no filter. */
    all: string;
    free: string;
    childcare: string;
    byAppointment: string;
    submit: string;
  };
  results: {
    none: string;
    one: string;
    /** With `{count}`. */
    many: string;
    /** Names the list of filters that are on. */
    filters: string;
    /** With `{filter}`, for who hears the page. */
    remove: string;
    clear: string;
    next: string;
    first: string;
    /** With `{km}` and `{place}`. */
    around: string;
    follow: string;
    calendar: string;
    news: string;
    data: string;
  };
  empty: {
    lead: string;
    /** With `{km}`. */
    wider: string;
    ask: string;
    other: string;
  };
  types: Record<OfferType, string>;
  settings: Record<OfferSetting, string>;
  /** What somebody speaks, as an answer to `search.level`. */
  levels: Record<DutchLevel, string>;
  dayParts: Record<DayPart, string>;
  offer: {
    when: string;
    byAppointment: string;
    /** With `{date}`. */
    until: string;
    where: string;
    /** With `{km}`. */
    away: string;
    with: string;
    dutch: string;
    /** The least Dutch that is welcome. */
    welcome: Record<DutchLevel, string>;
    practice: string;
    cost: string;
    free: string;
    childcare: string;
    travelHelp: string;
    yes: string;
    practical: string;
    capacity: string;
    organization: string;
    website: string;
    /** With `{language}`. */
    writtenIn: string;
    /** With `{date}`. */
    checked: string;
    stale: string;
    contact: string;
    /** Before the contact of the local authority, when the owner shows none. */
    contactAgency: string;
    start: string;
    steps: readonly string[];
    share: string;
    back: string;
  };
};
