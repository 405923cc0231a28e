import { apiOf } from '#lib/api/client.ts';
import { answerAtForm } from '#lib/api/failure.ts';
import type { FormState } from '#lib/form/typed.ts';
import { fieldOf, readOverview, typedOf } from '../period.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const values = typedOf(event.url.searchParams);
  const { from, until } = readOverview(event.url.searchParams);
  try {
    const figures = await apiOf(event).overview.shared.query({ ...(from && { from }), ...(until && { until }) });
    const state: FormState = { values: { van: figures.period.from, tot: figures.period.until }, problems: [] };
    return { figures, state };
  } catch (cause) {
    const state: FormState = answerAtForm(cause, values, fieldOf).data;
    return { figures: null, state };
  }
};
