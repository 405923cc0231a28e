import { wordsIn } from '../offers/words.ts';
import { fillPlain } from '../translation/fill.ts';
import type { Language } from '../translation/language.ts';
import { easyPrefix, offersPath, pathIn } from '../translation/language-paths.ts';
import { dutch } from '../translation/languages.ts';
import { topicIds, topics } from '../translation/topics.ts';

export type NavigationLink = { path: string; label: string };

/** The pages in the menu, in reading order. */
export const mainPages: readonly NavigationLink[] = [
  { path: '/voor-wie/', label: 'Voor wie' },
  { path: '/hoe-werkt-het/', label: 'Hoe werkt het' },
  { path: '/welke-activiteiten/', label: 'Welke activiteiten' },
  { path: offersPath, label: 'Aanbod' },
  { path: '/bewijs-van-deelname/', label: 'Bewijs van deelname' },
  { path: '/voor-organisaties/', label: 'Voor organisaties' },
  { path: '/voor-lokale-besturen/', label: 'Voor lokale besturen' },
  { path: '/vragen/', label: 'Vragen' },
  { path: '/contact/', label: 'Contact' },
];

/** The pages the footer lists beside those of the menu, by whom they are for. */
export const furtherPages: readonly { title: string; pages: readonly NavigationLink[] }[] = [
  {
    title: 'Voor jou',
    pages: [
      { path: '/moet-ik/', label: 'Moet ik?' },
      { path: '/hoeveel-uur/', label: 'Hoeveel uur' },
      { path: '/werk-en-studie/', label: 'Werk en studie' },
      { path: '/van-gedacht-veranderen/', label: 'Van gedacht veranderen' },
      { path: '/einde-van-je-termijn/', label: 'Einde van je termijn' },
      { path: '/verzekering/', label: 'Verzekering' },
    ],
  },
  {
    title: 'Voor wie meehelpt',
    pages: [
      { path: '/mail-gekregen/', label: 'Je kreeg een mail' },
      { path: '/past-onze-activiteit/', label: 'Past onze activiteit?' },
      { path: '/buddy-worden/', label: 'Word buddy' },
      { path: '/regionale-netwerken/', label: 'Regionale netwerken' },
      { path: '/drukwerk/', label: 'Folders en affiches' },
    ],
  },
  {
    title: 'Over de site',
    pages: [
      { path: '/over/', label: 'Over deze site' },
      { path: '/toegankelijkheid/', label: 'Toegankelijkheid' },
      { path: '/privacy/', label: 'Privacy' },
      { path: '/beveiliging/', label: 'Beveiliging' },
    ],
  },
];

/** The subjects a participant reads about in easy Dutch or in another language. */
export function topicPages(language: Language): NavigationLink[] {
  return topicIds.map((id) => {
    const { path } = topics[id];
    const label = fillPlain(language.topics[id].title, language.code);
    return { path: language === dutch ? `${easyPrefix}${path}` : pathIn(language, path), label };
  });
}

/** What the menu of a page lists: the whole site in Dutch, or the short texts. */
export function menuOf(language: Language, easy: boolean): readonly NavigationLink[] {
  if (language === dutch && !easy) return mainPages;
  const offers = {
    path: easy ? `${easyPrefix}${offersPath}` : pathIn(language, offersPath),
    label: wordsIn(language.code).menu,
  };
  return [...topicPages(language), offers];
}
