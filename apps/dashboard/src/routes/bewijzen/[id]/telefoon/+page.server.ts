import { redirect } from '@sveltejs/kit';
import { apiOf } from '#lib/api/client.ts';
import { handedIn } from '#lib/autosave/draft.ts';
import { isOn, readTyped } from '#lib/form/typed.ts';
import { dayInBelgium, timeInBelgium } from '#lib/page/instant.ts';
import { addRow, dropRow } from '#lib/sessions/change-rows.ts';
import { resolve } from '$app/paths';
import { loadForWay, readRecord, refusedRecord, storedRecord } from '../record.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { page, ...typed } = await loadForWay(event, event.params.id, 'phone');
  const now = new Date();
  const call = { phone: page.contactPerson.phone ?? '', calledOn: dayInBelgium(now), calledAt: timeInBelgium(now) };
  return { page, stored: { ...storedRecord(page), ...call }, ...typed };
};

export const actions: Actions = {
  dag: async (event) => addRow(await readTyped(event.request), 'day'),
  periode: async (event) => addRow(await readTyped(event.request), 'period'),
  weg: async (event) => dropRow(await readTyped(event.request)),
  bewaar: async (event) => {
    const values = await readTyped(event.request);
    const { id } = event.params;
    const { phone = '', calledOn = '', calledAt = '', said = '' } = values;
    const readOut = isOn(values, 'readOut') as true;
    const call = { id, ...readRecord(values), phone, calledOn, calledAt, said, readOut };
    try {
      await apiOf(event).proofs.recordPhone.mutate(call);
      await handedIn(event, values);
    } catch (cause) {
      return refusedRecord(event, cause, values);
    }
    redirect(303, `${resolve('/bewijzen/[id]', { id })}?gedaan=PHONE`);
  },
};
