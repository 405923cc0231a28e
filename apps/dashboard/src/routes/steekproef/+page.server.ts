import { redirect } from '@sveltejs/kit';
import { apiOf } from '#lib/api/client.ts';
import { answerAtForm, ask } from '#lib/api/failure.ts';
import { readTyped } from '#lib/form/typed.ts';
import { dayInBelgium } from '#lib/page/instant.ts';
import { resolve } from '$app/paths';
import type { Actions, PageServerLoad } from './$types';

const fields: Record<string, string> = { month: 'maand', wanted: 'aantal' };

export const load: PageServerLoad = async (event) => ({
  samples: await ask(apiOf(event).samples.list.query()),
  month: dayInBelgium(new Date()).slice(0, 7),
});

export const actions: Actions = {
  default: async (event) => {
    const typed = await readTyped(event.request);
    let id: string;
    try {
      const wanted = typed.aantal?.trim() ? Number(typed.aantal) : Number.NaN;
      ({ id } = await apiOf(event).samples.draw.mutate({ month: typed.maand ?? '', wanted }));
    } catch (cause) {
      return answerAtForm(cause, typed, (field) => fields[field] ?? field);
    }
    redirect(303, `${resolve('/steekproef/[id]', { id })}?gedaan=getrokken`);
  },
};
