import { readOffer } from '@veertig/ui/typed-offer';
import { apiFor, isTooOften, type OwnOffer } from '../api.ts';
import { type FormState, postedTexts } from './form-state.ts';
import { problemsOf } from './posted.ts';

type Advice = OwnOffer['advice'];

/** What the page of the form shows, or what the rules say once the offer is handed in. */
export type Submission =
  | { state: FormState; advice?: Advice; tooOften?: boolean }
  | { sent: Advice['result']['advice'] };

const empty: FormState = { values: { textLanguage: 'nl' }, problems: [] };

/** Reads the posted form: more rows, a look at the criteria, or handing in. Everything typed is kept. */
export async function submission(request: Request): Promise<Submission> {
  if (request.method !== 'POST') return { state: empty };
  const values = await postedTexts(request);
  const { step } = values;
  if (step === 'rows') return { state: withMoreRows(values) };
  const { offers } = apiFor(request);
  const offer = readOffer(values);
  try {
    if (step === 'check') return { state: { values, problems: [] }, advice: await adviceOn(request, values) };
    const agreed = values.agreed === 'on';
    const { advice } = await offers.submit.mutate({ offer, agreed, website2: values.website2 ?? '' });
    return { sent: advice.result.advice };
  } catch (failure) {
    if (isTooOften(failure)) return { state: { values, problems: [{ sentence: waitAMinute }] }, tooOften: true };
    return { state: { values, problems: problemsOf(failure) } };
  }
}

const waitAMinute = 'Er kwamen net veel formulieren binnen. Wacht een minuut en verstuur dan opnieuw.';

/** What the rules say about the criteria as typed. */
export function adviceOn(request: Request, values: Record<string, string>): Promise<Advice> {
  const { criteria, setting } = readOffer(values);
  return apiFor(request).offers.check.query({ ...criteria, ...(setting && { setting }) });
}

/** The form with one row for moments more. */
export function withMoreRows(values: Record<string, string>): FormState {
  const rows = readOffer(values).times.length;
  return { values: { ...values, [`times.${rows}.from`]: '' }, problems: [] };
}
