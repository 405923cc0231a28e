import { redirect } from '@sveltejs/kit';
import { apiOf, type ProofPage } from '#lib/api/client.ts';
import { answerAtForm, ask } from '#lib/api/failure.ts';
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
  const { terms } = await ask(api.people.get.query({ id: participant.id }));
  const facts = { description: activity.description, participantName: participant.name, terms };
  // A request of another activity with the same signer: these hours and words join it.
  const joins = draft && draft.proof.activityId !== activity.id ? draft.proof.description : null;
  return { id: activity.id, proofId, joins, contactName: contactPerson.name, ...facts, stored: storedTexts(draft) };
};

function storedTexts(draft: ProofPage | null): Typed {
  const asked = draft?.proof.asked.map(rowOf) ?? [];
  return { ...writeRows(asked.length > 0 ? asked : withRow([], 'day')), remark: draft?.proof.remark ?? '' };
}

export const actions: Actions = {
  dag: async (event) => addRow(await readTyped(event.request), 'day'),
  periode: async (event) => addRow(await readTyped(event.request), 'period'),
  weg: async (event) => dropRow(await readTyped(event.request)),
  bewaar: async (event) => {
    const values = await readTyped(event.request);
    const rows = readRows(values).map(({ typed }) => typed);
    const proofId = event.url.searchParams.get('bewijs');
    const request = { activityId: event.params.id, rows, remark: values.remark ?? '', ...(proofId && { id: proofId }) };
    let id: string;
    try {
      ({ id } = await apiOf(event).proofs.saveRequest.mutate(request));
    } catch (cause) {
      return answerAtForm(cause, values);
    }
    redirect(303, `${resolve('/bewijzen/[id]', { id })}?gedaan=bewaard`);
  },
};
