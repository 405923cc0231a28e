import { redirect } from '@sveltejs/kit';
import { type Asked, apiOf } from '#lib/api/client.ts';
import { answerAtForm, ask } from '#lib/api/failure.ts';
import { handedIn, loadDraft } from '#lib/autosave/draft.ts';
import { readTyped } from '#lib/form/typed.ts';
import { readersStop } from '#lib/work/load-person.ts';
import { resolve } from '$app/paths';
import type { Actions, PageServerLoad } from './$types';
import { fieldOfChoice, readChoice } from './read-choice.ts';

type Choice = Asked<'proofs', 'chooseContactPerson'>;

export const load: PageServerLoad = async (event) => {
  const api = apiOf(event);
  const { id } = event.params;
  const { proof, contactPerson, organization, mine, actions } = await ask(api.proofs.get.query({ id }));
  readersStop(event, { mine });
  if (!actions.includes('CHOOSE_CONTACT_PERSON')) redirect(303, `${resolve('/bewijzen/[id]', { id })}?gedaan=intussen`);
  const key = { participantId: proof.participantId, form: `other-contact:${id}` };
  const others = await ask(api.proofs.otherContactPersons.query({ id }));
  return {
    id,
    key,
    draft: await loadDraft(event, key),
    revision: proof.revision,
    refused: proof.state === 'REFUSED',
    before: contactPerson.name,
    organizationName: organization?.name ?? null,
    others: others.map((other) => ({ value: other.id, label: [other.name, other.role].filter(Boolean).join(', ') })),
  };
};

export const actions: Actions = {
  default: async (event) => {
    const values = await readTyped(event.request);
    const contactPerson = readChoice(values) as Choice['contactPerson'];
    const choice = { id: event.params.id, revision: Number(values.revision), contactPerson };
    try {
      await apiOf(event).proofs.chooseContactPerson.mutate(choice);
      await handedIn(event, values);
    } catch (cause) {
      return answerAtForm(cause, values, fieldOfChoice);
    }
    redirect(303, `${resolve('/bewijzen/[id]', { id: event.params.id })}?gedaan=gekozen`);
  },
};
