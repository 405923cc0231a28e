import { fail, redirect } from '@sveltejs/kit';
import { apiOf } from '#lib/api.ts';
import { codeProblem, readCode } from '#lib/code.ts';
import { erasedBehind, isTooOften, isUnknown, leadsNowhere } from '#lib/failure.ts';
import { linkPath } from '#lib/link-path.ts';
import type { Problem } from '#lib/problem.ts';
import { textOf } from '#lib/typed-form.ts';
import type { Actions } from './$types';

// A code is short, so it may be guessed only a few times.
const tooOften: Problem = { sentence: 'Dit is te vaak geprobeerd. Wacht een minuut en probeer opnieuw.' };

export const actions: Actions = {
  default: async (event) => {
    const typed = textOf(await event.request.formData(), 'code').slice(0, 60);
    const wrong = (sentence: string) => fail(400, { typed, problems: [{ field: 'code', sentence }] as Problem[] });
    const code = readCode(typed);
    const problem = codeProblem(code, 10);
    if (problem) return wrong(problem);
    const token = await tokenOf(event, code).catch((failure) => (isTooOften(failure) ? null : Promise.reject(failure)));
    if (token === null) return fail(429, { typed, problems: [tooOften] });
    if (!token) return wrong('Deze code kennen we niet. Kijk hem na in de mail of brief.');
    redirect(303, linkPath(token));
  },
};

async function tokenOf(event: Parameters<typeof apiOf>[0], code: string): Promise<string | undefined> {
  try {
    return (await apiOf(event).confirmations.byCode.query({ code })).token;
  } catch (failure) {
    if (isUnknown(failure) && !erasedBehind(failure)) return undefined;
    return leadsNowhere(failure, 'Deze code bestaat niet.');
  }
}
