import { type OwnerAction, ownerActions } from '@veertig/rules';
import { readOffer, writeOffer } from '@veertig/ui/typed-offer';
import { apiFor, isUnknown, type OwnOffer } from './api.ts';
import { type FormState, postedTexts } from './form/form-state.ts';
import { problemsOf } from './form/posted.ts';
import { adviceOn, withMoreRows } from './form/submission.ts';

type Page = { request: Request; params: Record<string, string | undefined> };

/** The offer behind an own link, or undefined when the link is wrong. Reading changes nothing. */
export async function ownOffer({ request, params }: Page): Promise<OwnOffer | undefined> {
  try {
    return await apiFor(request).offers.own.query({ token: params.token ?? '' });
  } catch (failure) {
    if (isUnknown(failure)) return undefined;
    throw failure;
  }
}

/** Does what the owner chose, and says which; a choice that was not made is a mistake at the form. */
export async function ownAction({ request, params }: Page): Promise<FormState | { done: OwnerAction }> {
  const values = await postedTexts(request);
  const action = ownerActions.find((known) => known === values.action);
  if (!action) return { values, problems: [{ field: 'action', sentence: 'Kies wat je wilt doen.' }] };
  try {
    await apiFor(request).offers.actOwn.mutate({ token: params.token ?? '', action });
    return { done: action };
  } catch (failure) {
    return { values, problems: problemsOf(failure) };
  }
}

/** The form of the owner's changes: as stored, as typed with its mistakes, or where the offer stands after them. */
export type OwnEdit = { state: FormState; advice?: OwnOffer['advice'] } | { saved: OwnOffer['state'] };

export async function ownEdit(page: Page, own: OwnOffer): Promise<OwnEdit> {
  const { request, params } = page;
  if (request.method !== 'POST') {
    return { state: { values: { ...writeOffer(own.offer), revision: String(own.revision) }, problems: [] } };
  }
  const values = await postedTexts(request);
  if (values.step === 'rows') return { state: withMoreRows(values) };
  const { offers } = apiFor(request);
  try {
    if (values.step === 'check') return { state: { values, problems: [] }, advice: await adviceOn(request, values) };
    const change = { token: params.token ?? '', revision: Number(values.revision), offer: readOffer(values) };
    return { saved: (await offers.editOwn.mutate(change)).state };
  } catch (failure) {
    return { state: { values, problems: problemsOf(failure) } };
  }
}
