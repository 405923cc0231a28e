import type { LanguageCode } from '../translation/language.ts';
import { languageNameIn } from './language-name.ts';
import type { OfferWords } from './offer-words.ts';
import { queryOf, type Search, ticks } from './search.ts';
import { filled } from './words.ts';

/** A filter that is on, in words, with the query of the same search without it. */
export type ActiveFilter = { label: string; without: string };

/** The filters that are on, in the order of the form. `place` is the name of the place that was found. */
export function activeFilters(search: Search, words: OfferWords, code: LanguageCode, place: string): ActiveFilter[] {
  const { results, types, settings, levels, dayParts } = words;
  const without = (change: Partial<Search>) => queryOf({ ...search, after: '', ...change });
  const chosen: (ActiveFilter | undefined)[] = [
    place ? { label: placeLabel(search.km, place, results.around), without: without({ place: '' }) } : undefined,
    search.text ? { label: `“${search.text}”`, without: without({ text: '' }) } : undefined,
    ...search.type.map((type) => ({
      label: types[type],
      without: without({ type: search.type.filter((other) => other !== type) }),
    })),
    search.setting && { label: settings[search.setting], without: without({ setting: undefined }) },
    search.level && { label: levels[search.level], without: without({ level: undefined }) },
    ...search.dayPart.map((part) => ({
      label: dayParts[part],
      without: without({ dayPart: search.dayPart.filter((other) => other !== part) }),
    })),
    search.language && { label: languageNameIn(code, search.language), without: without({ language: undefined }) },
    ...ticks.map((name) =>
      search[name] ? { label: words.search[name], without: without({ [name]: false }) } : undefined,
    ),
  ];
  return chosen.filter((filter) => filter !== undefined);
}

const placeLabel = (km: number, place: string, around: string) => (km === 0 ? place : filled(around, { km, place }));
