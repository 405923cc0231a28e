import { error, type RequestEvent, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';

/** What the field of the upload takes; the api looks at the content. */
export const listTypes = '.csv,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Hands the chosen list to the api: the id under which it waits, or why it is refused. */
export async function uploadList(
  event: Pick<RequestEvent, 'fetch'>,
  form: FormData,
): Promise<{ id: string } | { sentence: string }> {
  const file = form.get('file');
  if (!(file instanceof File) || file.size === 0) return { sentence: 'Kies een bestand.' };
  const body = new FormData();
  body.append('file', file);
  const answer = await event.fetch('/api/files/imports', { method: 'POST', body });
  if (answer.status === 401) redirect(303, resolve('/aanmelden'));
  const said = (await answer.json().catch(() => ({}))) as { id?: string; sentence?: string };
  if (answer.ok && said.id) return { id: said.id };
  if (said.sentence) return { sentence: said.sentence };
  error(answer.status === 404 ? 404 : 500, 'De lijst is niet bewaard.');
}
