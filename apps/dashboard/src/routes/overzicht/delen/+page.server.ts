import { apiOf } from '#lib/api/client.ts';
import { answerAtForm } from '#lib/api/failure.ts';
import { countedText } from '#lib/charts/counted-text.ts';
import type { FormState } from '#lib/form/typed.ts';
import { fieldOf, readOverview, typedOf } from '../period.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const values = typedOf(event.url.searchParams);
  const { from, until } = readOverview(event.url.searchParams);
  try {
    const asked = { ...(from && { from }), ...(until && { until }) };
    const { figures, period } = await apiOf(event).overview.shared.query(asked);
    const state: FormState = { values: { van: period.from, tot: period.until }, problems: [] };
    return { figures, state, counted: figures && countedText(figures, new Date()) };
  } catch (cause) {
    const state: FormState = answerAtForm(cause, values, fieldOf).data;
    return { figures: null, state, counted: null };
  }
};
