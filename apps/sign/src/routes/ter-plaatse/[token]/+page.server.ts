import { fail, redirect } from '@sveltejs/kit';
import { apiOf } from '#lib/api.ts';
import { codeProblem, readCode } from '#lib/code.ts';
import { erasedBehind, isTooOften, isUnknown, leadsNowhere } from '#lib/failure.ts';
import { linkPath } from '#lib/link-path.ts';
import type { Problem } from '#lib/problem.ts';
import { textOf } from '#lib/typed-form.ts';
import type { Actions, PageServerLoad } from './$types';

const tooOften = 'Dit is te vaak geprobeerd. Wacht een minuut en probeer opnieuw.';
const unknownSpot = 'Deze code bestaat niet.';
const unknownCode = 'Deze code hoort niet bij deze vraag. Kijk hem na in de mail of brief.';

/** What stands behind the QR code that a participant shows. An unknown code and a malformed one get the same 404. */
export const load: PageServerLoad = async (event) => {
  const spot = await apiOf(event)
    .confirmations.onTheSpot.query({ token: event.params.token })
    .catch((failure) => leadsNowhere(failure, unknownSpot));
  return { spot, agencyName: spot.asker.agencyName, asked: event.url.searchParams.has('gevraagd') };
};

const wrong = (field: string, sentence: string, typed = '') =>
  fail(400, { typed, problems: [{ field, sentence }] as Problem[] });

export const actions: Actions = {
  mail: async (event) => {
    const form = await event.request.formData();
    if (textOf(form, 'sure') !== 'yes') return wrong('sure', 'Zet een vinkje als u de mail wilt.');
    await apiOf(event)
      .confirmations.askOnTheSpot.mutate({ token: event.params.token })
      .catch((failure) => leadsNowhere(failure, unknownSpot));
    redirect(303, `${event.url.pathname}?gevraagd`);
  },

  code: async (event) => {
    const typed = textOf(await event.request.formData(), 'code').slice(0, 60);
    const code = readCode(typed);
    const problem = codeProblem(code, 10);
    if (problem) return wrong('code', problem, typed);
    const found = await apiOf(event)
      .confirmations.enterOnTheSpot.mutate({ token: event.params.token, code })
      .catch((failure) => {
        if (isTooOften(failure)) return { problem: tooOften };
        return isUnknown(failure) && !erasedBehind(failure)
          ? { problem: unknownCode }
          : leadsNowhere(failure, unknownSpot);
      });
    if ('problem' in found) return wrong('code', found.problem, typed);
    redirect(303, linkPath(found.token));
  },
};
