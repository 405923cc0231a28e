import { redirect } from '@sveltejs/kit';
import { apiOf } from '#lib/api/client.ts';
import { answerAtForm, ask } from '#lib/api/failure.ts';
import { readTyped } from '#lib/form/typed.ts';
import { resolve } from '$app/paths';
import { loadToChange } from '../load-organization.ts';
import type { Actions, PageServerLoad } from './$types';
import { differingFields, movesText, readMerge } from './merge-words.ts';

/** Which two: this organization and another (`met`), or two of its contact persons (`persoon` and `met`). */
function pairOf({ searchParams }: URL, id: string) {
  const person = searchParams.get('persoon');
  const gone = searchParams.get('met') ?? '';
  return person
    ? ({ kind: 'CONTACT_PERSON', kept: person, gone } as const)
    : ({ kind: 'ORGANIZATION', kept: id, gone } as const);
}

export const load: PageServerLoad = async (event) => {
  const { organization } = await loadToChange(event, event.params.id);
  const pair = pairOf(event.url, event.params.id);
  const preview = await ask(apiOf(event).addressBook.previewMerge.query(pair));
  return {
    organization: { id: organization.id, name: organization.name },
    ofPeople: pair.kind === 'CONTACT_PERSON',
    kept: preview.kept.fields.name ?? '',
    gone: preview.gone.fields.name ?? '',
    fields: differingFields(preview.kept.fields, preview.gone.fields),
    moves: movesText(preview.moves),
    seen: { keptRevision: String(preview.kept.revision), goneRevision: String(preview.gone.revision) },
  };
};

export const actions: Actions = {
  default: async (event) => {
    const values = await readTyped(event.request);
    const { id } = event.params;
    try {
      await apiOf(event).addressBook.merge.mutate({ ...pairOf(event.url, id), ...readMerge(values) });
    } catch (cause) {
      return answerAtForm(cause, values);
    }
    redirect(303, `${resolve('/organisaties/[id]', { id })}?gedaan=samen`);
  },
};
