import { error, fail, redirect } from '@sveltejs/kit';
import { apiOf } from '#lib/api/client.ts';
import { answerAtForm } from '#lib/api/failure.ts';
import { handedIn, loadDraft } from '#lib/autosave/draft.ts';
import { leftOpen } from '#lib/form/merge.ts';
import { readTyped } from '#lib/form/typed.ts';
import { resolve } from '$app/paths';
import { loadToChange } from '../../load-organization.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { organization, people } = await loadToChange(event, event.params.id);
  const person = people.find(({ id }) => id === event.params.contact);
  if (!person) error(404, 'Deze pagina bestaat niet.');
  const { name, email, phone, role, revision } = person;
  const stored = { name, email: email ?? '', phone: phone ?? '', role: role ?? '', revision: String(revision) };
  const key = { participantId: null, form: `contact-person:${person.id}` };
  const draft = await loadDraft(event, key);
  const at = { id: organization.id, name: organization.name };
  return { organization: at, left: person.leftAt !== null, name, stored, key, draft };
};

export const actions: Actions = {
  bewaar: async (event) => {
    const values = await readTyped(event.request);
    const open = leftOpen(values);
    if (open) return fail(400, open);
    const { name = '', email = '', phone = '', role = '' } = values;
    const change = { id: event.params.contact, name, email, phone, role, revision: Number(values.revision) };
    let endedLinks: number;
    try {
      ({ endedLinks } = await apiOf(event).addressBook.editContact.mutate(change));
      await handedIn(event, values);
    } catch (cause) {
      return answerAtForm(cause, values);
    }
    redirect(303, `${pageOf(event.params.id)}?gedaan=${endedLinks > 0 ? 'links' : 'bewaard'}`);
  },
  aanwezig: async (event) => {
    const values = await readTyped(event.request);
    const left = values.left === 'ja';
    const change = { id: event.params.contact, left, revision: Number(values.revision) };
    try {
      await apiOf(event).addressBook.markPresence.mutate(change);
    } catch (cause) {
      return answerAtForm(cause, {});
    }
    redirect(303, `${pageOf(event.params.id)}?gedaan=${left ? 'weg' : 'terug'}`);
  },
};

const pageOf = (id: string) => resolve('/organisaties/[id]', { id });
