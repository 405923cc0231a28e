import { apiOf } from '#lib/api/client.ts';
import { answerAtForm, ask } from '#lib/api/failure.ts';
import { countedText } from '#lib/charts/counted-text.ts';
import type { FormState } from '#lib/form/typed.ts';
import type { PageServerLoad } from './$types';
import { fieldOf, readOverview, typedOf } from './period.ts';

export const load: PageServerLoad = async (event) => {
  const { overview } = apiOf(event);
  const values = typedOf(event.url.searchParams);
  const asked = readOverview(event.url.searchParams);
  try {
    const { figures, colleagues, period } = await overview.get.query(asked);
    const state: FormState = { values: { ...values, van: period.from, tot: period.until }, problems: [] };
    return { figures, colleagues, state, counted: figures && countedText(figures, new Date()) };
  } catch (cause) {
    // A period that cannot be says so at its field; what was typed stays, and so does whose figures they are.
    const state: FormState = answerAtForm(cause, values, fieldOf).data;
    const { colleagues } = await ask(overview.get.query({}));
    return { figures: null, colleagues, state, counted: null };
  }
};
