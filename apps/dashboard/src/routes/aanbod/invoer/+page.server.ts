import { apiOf } from '#lib/api/client.ts';
import { answerAtForm } from '#lib/api/failure.ts';
import type { Problem, Typed } from '#lib/form/typed.ts';
import { textsOf } from '#lib/form/typed.ts';
import type { Actions } from './$types';

const noProblems: Problem[] = [];
const tooLarge = 5_000_000;

export const actions: Actions = {
  lijst: async (event) => {
    const form = await event.request.formData();
    const { csv, values } = await typedOrFile(form, 'csv');
    const dryRun = values.step !== 'store';
    try {
      const result = await apiOf(event).offers.importCsv.mutate({ csv, dryRun });
      return { values: { ...values, csv, kind: 'lijst' } as Typed, problems: noProblems, result, dryRun };
    } catch (cause) {
      return answerAtForm(cause, { ...values, csv, kind: 'lijst' });
    }
  },
  agenda: async (event) => {
    const form = await event.request.formData();
    const { json, values } = await typedOrFile(form, 'json');
    const dryRun = values.step !== 'store';
    const source = values.url ? { url: values.url } : { json };
    try {
      const result = await apiOf(event).offers.importEvents.mutate({ source, label: values.label ?? '', dryRun });
      return { values: { ...values, json, kind: 'agenda' } as Typed, problems: noProblems, result, dryRun };
    } catch (cause) {
      const field = values.url ? 'url' : 'json';
      return answerAtForm(cause, { ...values, json, kind: 'agenda' }, (name) =>
        name.startsWith('source') ? field : name,
      );
    }
  },
};

/** The text of a chosen file, or what stands in the field of the same name after a dry run. */
async function typedOrFile<Name extends string>(form: FormData, name: Name) {
  const values = textsOf(form);
  const file = form.get(`${name}File`);
  const chosen = file instanceof File && file.size > 0 && file.size < tooLarge;
  const text = chosen ? await file.text() : (values[name] ?? '');
  return { values, [name]: text } as { values: Typed } & Record<Name, string>;
}
