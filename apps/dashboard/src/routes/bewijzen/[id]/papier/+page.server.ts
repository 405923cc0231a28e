import { fail, type RequestEvent, redirect } from '@sveltejs/kit';
import { apiOf } from '#lib/api/client.ts';
import type { Answer } from '#lib/api/failure.ts';
import { handedIn } from '#lib/autosave/draft.ts';
import { type Typed, textsOf } from '#lib/form/typed.ts';
import { addRow, type ChangedRows, dropRow } from '#lib/sessions/change-rows.ts';
import { resolve } from '$app/paths';
import { loadForWay, readRecord, refusedRecord, storedRecord } from '../record.ts';
import type { Actions, PageServerLoad } from './$types';
import { chosenScans, uploadScans, withScans } from './upload-scans.ts';

export const load: PageServerLoad = async (event) => {
  const { page, ...typed } = await loadForWay(event, event.params.id, 'paper');
  const reach = page.contactPerson.phone ?? page.contactPerson.email ?? '';
  const ticked = Object.fromEntries(page.scans.map(({ id }) => [`use.${id}`, 'on']));
  return { page, stored: { ...storedRecord(page), reach, ...ticked }, ...typed };
};

/** Keeps the chosen files first, whatever button was pressed, then goes on with the texts. */
async function withFiles<T>(event: RequestEvent & { params: { id: string } }, goOn: (typed: Typed) => T | Promise<T>) {
  const form = await event.request.formData();
  const { ids, problems } = await uploadScans(event, event.params.id, form);
  const values = withScans(textsOf(form), ids);
  return problems.length > 0 ? fail(400, { values, problems } satisfies Answer) : goOn(values);
}

const asIs = (values: Typed): ChangedRows => ({ values, problems: [], focus: 'scans' });

export const actions: Actions = {
  scan: (event) => withFiles(event, asIs),
  dag: (event) => withFiles(event, (typed) => addRow(typed, 'day')),
  periode: (event) => withFiles(event, (typed) => addRow(typed, 'period')),
  weg: (event) => withFiles(event, dropRow),
  bewaar: (event) =>
    withFiles(event, async (values) => {
      const { id } = event.params;
      const { reach = '', signedOn = '' } = values;
      const paper = { id, ...readRecord(values), reach, signedOn, scans: chosenScans(values, []) };
      try {
        await apiOf(event).proofs.recordPaper.mutate(paper);
        await handedIn(event, values);
      } catch (cause) {
        return refusedRecord(event, cause, values, (field) => (field.startsWith('scans') ? 'scan' : field));
      }
      redirect(303, `${resolve('/bewijzen/[id]', { id })}?gedaan=PAPER`);
    }),
};
