import { error, fail, type RequestEvent, redirect } from '@sveltejs/kit';
import { apiOf } from '#lib/api/client.ts';
import { answerAtForm, ask } from '#lib/api/failure.ts';
import { handedIn, loadDraft } from '#lib/autosave/draft.ts';
import { leftOpen } from '#lib/form/merge.ts';
import { readTyped } from '#lib/form/typed.ts';
import { readersStop } from '#lib/work/load-person.ts';
import { resolve } from '$app/paths';
import type { Actions, PageServerLoad } from './$types';

/**
 * Who is corrected, and the page to go back to. A proof in the address (`bewijs`) names its own contact person: after
 * a hand-over that is another one than the activity's.
 */
async function find(event: RequestEvent & { params: { id: string } }) {
  const api = apiOf(event);
  const proofId = event.url.searchParams.get('bewijs');
  if (proofId) {
    const { contactPerson, organization, mine, proof } = await ask(api.proofs.get.query({ id: proofId }));
    if (proof.activityId !== event.params.id) error(404, 'Deze pagina bestaat niet.');
    const back = { href: resolve('/bewijzen/[id]', { id: proof.id }), label: 'Bewijs van deelname' };
    return { contactPerson, organization, mine, back, participantId: proof.participantId };
  }
  const { contactPerson, organization, mine, activity } = await ask(api.activities.get.query({ id: event.params.id }));
  const back = { href: resolve('/activiteiten/[id]', { id: activity.id }), label: activity.description };
  return { contactPerson, organization, mine, back, participantId: activity.participantId };
}

export const load: PageServerLoad = async (event) => {
  const { contactPerson, organization, mine, back, participantId } = await find(event);
  readersStop(event, { mine });
  const { name, email, phone, role, revision } = contactPerson;
  const stored = { email: email ?? '', phone: phone ?? '', role: role ?? '' };
  const key = { participantId, form: `contact-person:${contactPerson.id}` };
  const draft = await loadDraft(event, key);
  return { name, organizationName: organization?.name ?? null, back, stored, revision, key, draft };
};

export const actions: Actions = {
  default: async (event) => {
    const values = await readTyped(event.request);
    const open = leftOpen(values);
    if (open) return fail(400, open);
    const { contactPerson, back } = await find(event);
    const { email = '', phone = '', role = '' } = values;
    const revision = Number(values.revision);
    const correction = { activityId: event.params.id, contactPersonId: contactPerson.id, revision, email, phone, role };
    let endedLinks: number;
    try {
      ({ endedLinks } = await apiOf(event).activities.correctContactPerson.mutate(correction));
      await handedIn(event, values);
    } catch (cause) {
      return answerAtForm(cause, values);
    }
    redirect(303, `${back.href}?gedaan=${endedLinks > 0 ? 'adres' : 'contactpersoon'}`);
  },
};
