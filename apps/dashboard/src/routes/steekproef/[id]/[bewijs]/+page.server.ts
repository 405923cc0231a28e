import { error, redirect } from '@sveltejs/kit';
import { apiOf } from '#lib/api/client.ts';
import { answerAtForm, ask } from '#lib/api/failure.ts';
import { handedIn, loadDraft } from '#lib/autosave/draft.ts';
import { chosen, readTyped } from '#lib/form/typed.ts';
import { resolve } from '$app/paths';
import type { Actions, PageServerLoad } from './$types';

const fields: Record<string, string> = { outcome: 'uitkomst', note: 'notitie' };

export const load: PageServerLoad = async (event) => {
  const sample = await ask(apiOf(event).samples.get.query({ id: event.params.id }));
  const proof = sample.proofs.find(({ proofId }) => proofId === event.params.bewijs);
  if (!proof) error(404, 'Deze pagina bestaat niet.');
  const key = { participantId: proof.participant.id, form: `sample:${proof.proofId}` };
  return { sample, proof, key, draft: await loadDraft(event, key) };
};

export const actions: Actions = {
  default: async (event) => {
    const typed = await readTyped(event.request);
    const { id, bewijs: proofId } = event.params;
    const outcome = chosen<'IN_ORDER' | 'NOT_REACHED' | 'DOUBT'>(typed, 'uitkomst');
    try {
      await apiOf(event).samples.record.mutate({ sampleId: id, proofId, outcome, note: typed.notitie ?? '' });
      await handedIn(event, typed);
    } catch (cause) {
      return answerAtForm(cause, typed, (field) => fields[field] ?? field);
    }
    redirect(303, `${resolve('/steekproef/[id]', { id })}?gedaan=${outcome === 'DOUBT' ? 'twijfel' : 'genoteerd'}`);
  },
};
