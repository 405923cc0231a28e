import { redirect } from '@sveltejs/kit';
import { apiOf, type ProofPage } from '#lib/api/client.ts';
import { answerAtForm, ask } from '#lib/api/failure.ts';
import { handedIn, loadDraft } from '#lib/autosave/draft.ts';
import { readTyped, type Typed } from '#lib/form/typed.ts';
import { addRow, dropRow } from '#lib/sessions/change-rows.ts';
import { readRows, rowOf, withRow, writeRows } from '#lib/sessions/typed-rows.ts';
import { readersStop } from '#lib/work/load-person.ts';
import { resolve } from '$app/paths';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const api = apiOf(event);
  const page = await ask(api.activities.get.query({ id: event.params.id }));
  readersStop(event, page);
  const { activity, participant, contactPerson } = page;
  const proofId = event.url.searchParams.get('bewijs');
  const open = page.openRequest?.id;
  // Hours of the same kind belong on the request that is already there.
  if (!proofId && open && event.request.method === 'GET') redirect(303, `${event.url.pathname}?bewijs=${open}`);
  const draft = proofId ? await ask(api.proofs.get.query({ id: proofId })) : null;
  if (draft && draft.proof.state !== 'DRAFT') redirect(303, resolve('/bewijzen/[id]', { id: draft.proof.id }));
  const { terms, activities } = await ask(api.people.get.query({ id: participant.id }));
  const facts = { description: activity.description, participantName: participant.name, terms };
  // A request of another activity with the same signer: these hours and words join it.
  const joins = draft && draft.proof.activityId !== activity.id ? draft.proof.description : null;
  const words = Object.fromEntries(activities.map((one) => [one.activity.id, one.activity.description]));
  const key = { participantId: participant.id, form: `request${joins ? '-joined' : ''}:${proofId ?? activity.id}` };
  const request = { stored: storedTexts(draft), revision: draft?.proof.revision ?? 0, asked: draft?.proof.asked ?? [] };
  const typed = { key, draft: await loadDraft(event, key) };
  return { id: activity.id, proofId, joins, contactName: contactPerson.name, ...facts, words, ...request, ...typed };
};

function storedTexts(draft: ProofPage | null): Typed {
  const of = draft?.proof.askedFor ?? [];
  const asked =
    draft?.proof.asked.map((session, line) => ({ ...rowOf(session), ...(of[line] && { of: of[line] }) })) ?? [];
  return { ...writeRows(asked.length > 0 ? asked : withRow([], 'day')), remark: draft?.proof.remark ?? '' };
}

export const actions: Actions = {
  dag: async (event) => addRow(await readTyped(event.request), 'day'),
  periode: async (event) => addRow(await readTyped(event.request), 'period'),
  weg: async (event) => dropRow(await readTyped(event.request)),
  bewaar: async (event) => {
    const values = await readTyped(event.request);
    const rows = readRows(values).map(({ typed, of }) => ({ ...typed, ...(of && { activityId: of }) }));
    const proofId = event.url.searchParams.get('bewijs');
    const seen = proofId ? { id: proofId, revision: Number(values.revision) } : {};
    let id: string;
    try {
      const request = { activityId: event.params.id, rows, remark: values.remark ?? '', ...seen };
      ({ id } = await apiOf(event).proofs.saveRequest.mutate(request));
      await handedIn(event, values);
    } catch (cause) {
      return answerAtForm(cause, values);
    }
    redirect(303, `${resolve('/bewijzen/[id]', { id })}?gedaan=bewaard`);
  },
};
