import type { RequestEvent } from '@sveltejs/kit';
import { error, redirect } from '@sveltejs/kit';
import { apiOf, type ProofPage } from '#lib/api/client.ts';
import { answerAtForm, ask } from '#lib/api/failure.ts';
import { loadDraft, saveDraft } from '#lib/autosave/draft.ts';
import { chosen, type Typed } from '#lib/form/typed.ts';
import { readRows, rowOf, withRow, writeRows } from '#lib/sessions/typed-rows.ts';
import { mayChange } from '#lib/work/rights.ts';
import { resolve } from '$app/paths';

/** What can be done with a request without the mail: a letter, a call, a paper. */
type Way = 'letter' | 'phone' | 'paper';

/**
 * The proof for a page on which one of these is done, with what was typed there before. When it no longer can be done it
 * leads back to the page of the proof, but never away from a text: that stays, and `closed` says so.
 */
export async function loadForWay(event: RequestEvent, id: string, way: Way) {
  const page = await ask(apiOf(event).proofs.get.query({ id }));
  if (!mayChange(event.locals.me, page.mine)) error(403, 'Alleen wie deze inburgeraar begeleidt, kan dit noteren.');
  const key = { participantId: page.participant.id, form: `${way}:${id}` };
  const draft = way === 'letter' ? null : await loadDraft(event, key);
  if (!page.ways[way] && !draft) redirect(303, `${resolve('/bewijzen/[id]', { id })}?gedaan=intussen`);
  return { page, key, draft, closed: !page.ways[way] };
}

/** The answer to a record that was refused. What was typed becomes a draft, so that no colleague's step takes it away. */
export async function refusedRecord(
  event: RequestEvent,
  cause: unknown,
  values: Typed,
  field?: (name: string) => string,
) {
  const answer = answerAtForm(cause, values, field);
  const { draftOf: form, draftAbout: participantId } = values;
  if (answer.status === 409 && form && participantId) await saveDraft(event, { participantId, form }, values);
  return answer;
}

/** What is known beforehand: the hours as asked, and who is on file. */
export function storedRecord({ proof, contactPerson }: ProofPage): Typed {
  const rows = proof.asked.map(rowOf);
  return {
    ...writeRows(rows.length > 0 ? rows : withRow([], 'day')),
    remark: proof.remark ?? '',
    name: contactPerson.name,
    role: contactPerson.role ?? '',
  };
}

/** Reads what a call and a paper have in common: the hours, as asked or as corrected, and who confirmed them. */
export function readRecord(typed: Typed) {
  const answer = chosen<'CORRECT' | 'ADJUST'>(typed, 'answer');
  return {
    answer,
    rows: answer === 'ADJUST' ? readRows(typed).map((row) => row.typed) : [],
    remark: typed.remark ?? '',
    name: typed.name ?? '',
    role: typed.role ?? '',
    revision: Number(typed.revision),
  };
}
