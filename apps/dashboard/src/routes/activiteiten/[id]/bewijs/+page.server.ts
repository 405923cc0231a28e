import { redirect } from '@sveltejs/kit';
import { apiOf, type ProofPage } from '#lib/api/client.ts';
import { answerAtForm, ask } from '#lib/api/failure.ts';
import { type Problem, readTyped, type Typed } from '#lib/form/typed.ts';
import { resolve } from '$app/paths';
import type { Actions, PageServerLoad, RequestEvent } from './$types';
import { readRows, rowOf, withoutRow, withRow, writeRows } from './typed-rows.ts';

export const load: PageServerLoad = async (event) => {
  const api = apiOf(event);
  const { activity, participant, contactPerson } = await ask(api.activities.get.query({ id: event.params.id }));
  const proofId = event.url.searchParams.get('bewijs');
  const draft = proofId ? await ask(api.proofs.get.query({ id: proofId })) : null;
  if (draft && draft.proof.state !== 'DRAFT') redirect(303, resolve('/bewijzen/[id]', { id: draft.proof.id }));
  const { terms } = await ask(api.people.get.query({ id: participant.id }));
  const facts = { description: activity.description, participantName: participant.name, terms };
  return { id: activity.id, proofId, contactName: contactPerson.name, ...facts, stored: storedTexts(draft) };
};

function storedTexts(draft: ProofPage | null): Typed {
  const asked = draft?.proof.asked.map(rowOf) ?? [];
  return { ...writeRows(asked.length > 0 ? asked : withRow([], 'day')), remark: draft?.proof.remark ?? '' };
}

const noProblems: Problem[] = [];

/** The form again with other lines; `focus` is the field where one goes on. */
async function changed({ request }: RequestEvent, change: (typed: Typed) => { rows: Typed; focus: string }) {
  const typed = await readTyped(request);
  const { rows, focus } = change(typed);
  return { values: { ...rows, remark: typed.remark ?? '' }, problems: noProblems, focus };
}

export const actions: Actions = {
  dag: (event) =>
    changed(event, (typed) => {
      const rows = readRows(typed);
      return { rows: writeRows(withRow(rows, 'day')), focus: `rows.${rows.length}.day` };
    }),
  periode: (event) =>
    changed(event, (typed) => {
      const rows = readRows(typed);
      return { rows: writeRows(withRow(rows, 'period')), focus: `rows.${rows.length}.from` };
    }),
  weg: (event) =>
    changed(event, (typed) => {
      return { rows: writeRows(withoutRow(readRows(typed), Number(typed.weg))), focus: 'regels' };
    }),
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
