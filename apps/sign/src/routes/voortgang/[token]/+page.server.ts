import { error } from '@sveltejs/kit';
import { apiOf } from '#lib/api.ts';
import { isUnknown } from '#lib/failure.ts';
import { pageLanguage } from '#lib/page-language.ts';
import type { PageServerLoad } from './$types';
import { daysLeftWords, nextStepWords } from './progress-words.ts';

export const load: PageServerLoad = async (event) => {
  const own = await apiOf(event)
    .progress.open.query({ token: event.params.token })
    .catch((failure) => (isUnknown(failure) ? error(404, 'Deze link bestaat niet.') : Promise.reject(failure)));
  event.locals.language = pageLanguage(own.language);
  return { own, agencyName: own.agencyName, daysLeft: daysLeftWords(own), nextStep: nextStepWords(own) };
};
