import { fail, redirect } from '@sveltejs/kit';
import { codeProblem, grouped, readCode } from '#lib/code.ts';
import { textOf } from '#lib/typed-form.ts';
import type { Actions } from './$types';

export const actions: Actions = {
  default: async ({ request }) => {
    const typed = textOf(await request.formData(), 'code').slice(0, 60);
    const code = readCode(typed);
    const sentence = codeProblem(code, 16);
    if (sentence) return fail(400, { typed, problems: [{ field: 'code', sentence }] });
    redirect(303, `/controleer/${grouped(code, 4)}`);
  },
};
